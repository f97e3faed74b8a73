import { forwardRef } from "react";

interface FileInputProps {
  /** As the attribute takes it: ".docx,.pdf". */
  readonly accept: string;
  readonly onOpen: (file: File) => void;
}

/** The browser's own choice of a file, unseen: a button beside it clicks it. */
export const FileInput = forwardRef<HTMLInputElement, FileInputProps>(({ accept, onOpen }, ref) => (
  <input
    ref={ref}
    type="file"
    accept={accept}
    hidden
    aria-hidden="true"
    tabIndex={-1}
    onChange={(event) => {
      const [first] = event.target.files ?? [];
      if (first) onOpen(first);
      // So that the same file can be chosen again after it has been mended.
      event.target.value = "";
    }}
  />
));
FileInput.displayName = "FileInput";
