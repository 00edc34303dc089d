import { defineIomod, method, z } from "asml/iomod";

export default defineIomod("{{coordinates}}", {
  greet: method({
    doc: "Greets somebody.",
    input: z.object({ name: z.string() }),
    output: z.object({ greeting: z.string() }),
    run: ({ name }) => ({ greeting: `Hello, ${name}` }),
  }),
});
