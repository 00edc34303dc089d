/** What happens to objects, for whoever is to be told. */
export interface ObjectChange {
  readonly bucket: string;
  readonly key: string;
  readonly event:
    | "ObjectCreated:Put"
    | "ObjectCreated:Copy"
    | "ObjectCreated:CompleteMultipartUpload"
    | "ObjectRemoved:Delete";
  /** Of what was created. */
  readonly size?: number;
  readonly etag?: string;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly atMs: number;
}
