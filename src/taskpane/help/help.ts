/** Office wants to hear from every page that it opens as a pane; the help itself is plain HTML. */
if (typeof Office !== "undefined") void Office.onReady();
