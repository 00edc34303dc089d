/** A project that is deployed with real Terraform to moto, by the real command. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asml, temporaryFolder, type Ran } from "../build/asml.ts";
import type { Moto } from "./moto.ts";
import type { RealTerraform } from "./terraform.ts";

export const REGION = "eu-central-1";

export class DeployedProject {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;

  constructor(write: (root: string) => void, terraform: RealTerraform, moto: Moto) {
    const folder = temporaryFolder();
    this.root = path.join(folder, "project");
    write(this.root);
    this.env = {
      ...process.env,
      ...terraform.variables(folder),
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: REGION,
      AWS_EC2_METADATA_DISABLED: "true",
      // The provider asks 25 times unless told; a fault of moto's would take an hour to show.
      AWS_MAX_ATTEMPTS: "3",
      ASML_TERRAFORM: terraform.program,
      NO_COLOR: "1",
    };
  }

  run(...args: readonly string[]): Promise<Ran> {
    return asml(args, { cwd: this.root, env: this.env });
  }

  /** Fails with what the command said. */
  async must(...args: readonly string[]): Promise<Ran> {
    const ran = await this.run(...args);
    if (ran.code !== 0) throw new Error(`asml ${args.join(" ")} ended with ${ran.code}:\n${ran.stdout}${ran.stderr}`);
    return ran;
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), "utf8");
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(path.join(this.root, file), content);
  }
}
