/** What code is made from: one service's operations and the shapes that they reach, names settled. See read-service.ts. */
export type Type =
  | { readonly kind: "string" | "boolean" | "integer" | "long" | "double" | "blob" | "timestamp" }
  | { readonly kind: "list"; readonly element: Type; readonly sparse: boolean }
  | { readonly kind: "map"; readonly value: Type; readonly sparse: boolean }
  | { readonly kind: "named"; readonly name: string; readonly of: "structure" | "union" | "enum" };

export interface Member {
  /** On the wire. */
  readonly name: string;
  readonly field: string;
  readonly type: Type;
  readonly required: boolean;
  /** Held in a box, since the structure would hold itself. */
  boxed: boolean;
  readonly sensitive: boolean;
  readonly idempotencyToken: boolean;
  readonly summary: string | undefined;
}

export interface Structure {
  readonly id: string;
  readonly name: string;
  readonly kind: "structure" | "union";
  readonly members: readonly Member[];
  readonly summary: string | undefined;
  /** Reached from an operation's input: it is written. */
  written: boolean;
  /** Reached from an operation's output: it is read. */
  read: boolean;
}

export interface Enumeration {
  readonly id: string;
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly name: string; readonly summary: string | undefined }[];
  readonly summary: string | undefined;
}

export interface OperationError {
  /** As the host tells it. */
  readonly code: string;
  readonly name: string;
  readonly summary: string | undefined;
}

export interface Operation {
  /** As AWS writes it, `PutItem`. */
  readonly name: string;
  readonly method: string;
  readonly constant: string;
  readonly input: Structure;
  readonly output: Structure;
  /** Whether the input belongs to this operation alone. */
  readonly ownInput: boolean;
  readonly ownOutput: boolean;
  readonly errors: readonly OperationError[];
  readonly pages: Pages | undefined;
  readonly summary: string | undefined;
  readonly url: string;
  readonly deprecated: boolean;
}

/** How the next page is asked for. */
export interface Pages {
  readonly inputToken: Member;
  /** A path of fields. */
  readonly outputToken: readonly Member[];
}

export interface Service {
  readonly title: string;
  readonly operations: readonly Operation[];
  readonly structures: readonly Structure[];
  /** Errors that tell more than a message; they are among the structures. */
  readonly details: readonly { readonly code: string; readonly structure: Structure }[];
  readonly enumerations: readonly Enumeration[];
}
