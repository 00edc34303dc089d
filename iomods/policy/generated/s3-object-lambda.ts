// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const s3ObjectLambda: ServiceKinds = {
  "service": "s3-object-lambda",
  "named": "objectlambdaaccesspoint",
  "kinds": {
    "objectlambdaaccesspoint": {
      "scope": "regional",
      "path": "accesspoint/{name}"
    }
  },
  "actions": {
    "WriteGetObjectResponse": [
      "objectlambdaaccesspoint"
    ]
  }
};
