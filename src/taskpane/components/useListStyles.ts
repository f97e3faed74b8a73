import { makeStyles, tokens } from "@fluentui/react-components";

/** A list of cards: no dots, the same room between them everywhere. */
export const useListStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
