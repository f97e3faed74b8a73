/** Colours and fonts of the working sheets. Told apart by colour-blind people, and by their tone in grey print. */
export const PALETTE = {
  headingFill: "#1F4E79",
  headingText: "#FFFFFF",
  subHeadingFill: "#DDEBF7",
  input: "#FFF9E5",
  warning: "#FDE9E7",
  warningText: "#9C0006",
  amber: "#FFF2CC",
  amberText: "#7F6000",
  good: "#E2F0D9",
  goodText: "#375623",
  computed: "#F2F2F2",
  muted: "#7F7F7F",
  border: "#BFBFBF",
  text: "#1A1A1A",
  title: "#1F4E79",
} as const;

/** Chart series: blue, orange, grey and dark red differ in tone as well as in hue (after Okabe and Ito). */
export const SERIES = {
  done: "#0072B2",
  late: "#56B4E9",
  open: "#BFBFBF",
  overdue: "#D55E00",
} as const;

export const FONTS = { working: "Arial", report: "Times New Roman" } as const;

/** Points. */
export const FONT_SIZES = { body: 10, heading: 10, title: 14, note: 9 } as const;
