/** CloudWatch's rules for names (Embedded metric format specification; PutMetricData). */

export const NAMESPACE = /^(?!AWS\/)[\w.\-/#: ]{1,255}$/;
/** Printable ASCII with something in it to see. */
export const DIMENSION_NAME = /^(?!:)(?=.*[!-~])[ -~]{1,250}$/;
export const DIMENSION_VALUE = /^(?=.*[!-~])[ -~]{1,1024}$/;
