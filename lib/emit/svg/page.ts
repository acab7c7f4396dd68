/** The measures that all parts of the picture share, in pixels. */
export const page = { width: 960, margin: 24, content: 912 } as const;
