/** Says French aloud; null where the device has no French voice. The page hands it in. */
export type Speak = ((text: string) => void) | null;
