/** CloudWatch's rules for names (Embedded metric format specification; PutMetricData). */

export const NAMESPACE = /^(?!AWS\/)[\w.\-/#: ]{1,255}$/;
/** Printable ASCII with something in it to see. */
export const DIMENSION_NAME = /^(?!:)(?=.*[!-~])[ -~]{1,250}$/;
export const DIMENSION_VALUE = /^(?=.*[!-~])[ -~]{1,1024}$/;
export const METRIC_NAME = /^(?=.*[!-~])[ -~]{1,255}$/;
export const MOST_DIMENSIONS = 30;
export const MOST_METRICS = 100;
/** Values of one metric in one document. */
export const MOST_VALUES = 100;
/** What CloudWatch takes of a value: up to 2^360, either way. */
export const LARGEST_VALUE = 2 ** 360;

export const UNITS = [
  "Seconds",
  "Microseconds",
  "Milliseconds",
  "Bytes",
  "Kilobytes",
  "Megabytes",
  "Gigabytes",
  "Terabytes",
  "Bits",
  "Kilobits",
  "Megabits",
  "Gigabits",
  "Terabits",
  "Percent",
  "Count",
  "Bytes/Second",
  "Kilobytes/Second",
  "Megabytes/Second",
  "Gigabytes/Second",
  "Terabytes/Second",
  "Bits/Second",
  "Kilobits/Second",
  "Megabits/Second",
  "Gigabits/Second",
  "Terabits/Second",
  "Count/Second",
  "None",
] as const;
