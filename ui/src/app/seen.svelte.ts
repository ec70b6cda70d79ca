/** What somebody chose to see, until the program ends. */
export const seen = $state({
  /** Published thresholds as lines in the chart of weights. */
  thresholdLines: true,
});
