// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const s3express: ServiceKinds = {
  "service": "s3express",
  "named": "bucket",
  "kinds": {
    "bucket": {
      "scope": "regional",
      "path": "bucket/{name}"
    }
  },
  "actions": {
    "CreateSession": [
      "bucket"
    ],
    "ListAllMyDirectoryBuckets": []
  }
};
