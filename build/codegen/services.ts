/** The services that code is made for. Adding one is adding an entry here, and a feature of its name to asml-aws. */

export interface CodegenService {
  /** The IOmod's coordinates. */
  readonly coordinates: string;
  /** Module and feature of the Rust crate. */
  readonly rust: string;
  /** Artifact of Maven group `software.amazon.api.models`. */
  readonly artifact: string;
  readonly version: string;
  /** SHA-256 of the artifact's jar. */
  readonly sha256: string;
}

export const SERVICES: readonly CodegenService[] = [
  {
    coordinates: "aws.dynamodb",
    rust: "dynamodb",
    artifact: "dynamodb",
    version: "1.0.14",
    sha256: "55a741a465ee0b2d56d3d962311963b5ece40d11d88acf29bcd047ea538902fd",
  },
];
