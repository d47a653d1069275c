/** Words of the live chart, finished on the server: islands carry no message catalogue. */
export interface LiveStrings {
  /** Role as screen readers say it: "interactive chart". */
  readonly roleDescription: string;
  /** How the keyboard reads the chart. */
  readonly instructions: string;
  /** Badge when the figures could not be asked for again. */
  readonly notRefreshed: string;
  readonly retry: string;
  readonly retrying: string;
  /** Badge when the server holds another version of the dataset. */
  readonly newerData: string;
  readonly reload: string;
}
