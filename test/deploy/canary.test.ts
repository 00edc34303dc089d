/** New versions on a part of the calls, and ways back, as real Terraform and moto have them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { aliasOf } from "./aws.ts";
import { DeployedProject } from "./deployed.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { moduleCalling, writeShop } from "./projects.ts";
import { findRealTerraform, FULL } from "./terraform.ts";

const terraform = findRealTerraform();
const missing = typeof terraform === "string" ? terraform : missingForMoto();
const MINUTES = 600_000;
const CODE = { one: ["put_item"], two: ["put_item", "delete_item"], three: ["put_item", "get_item"] } as const;
const returned = z.object({
  returned: z.array(z.object({ function: z.string(), from: z.string(), to: z.string() })),
});

if (!FULL) test.skip("canaries and rollbacks, which npm run test:deploy runs");
else if (missing !== undefined || typeof terraform === "string")
  test.skip(`canaries and rollbacks with real Terraform against moto (this machine lacks ${missing})`);
else
  describe("a new version", { timeout: MINUTES }, () => {
    let moto: Moto;
    let shop: DeployedProject;
    const put = () => aliasOf(moto, "asml-shop-data-put");
    const code = async (which: keyof typeof CODE) => {
      shop.write("services/data/put.wasm", moduleCalling(...CODE[which]));
      await shop.must("cast", "-q");
    };
    beforeAll(async () => {
      moto = await startMoto();
      shop = new DeployedProject(writeShop, terraform, moto);
      await shop.must("cast", "-q");
      await shop.must("bind", "-y", "--canary", "10%");
    }, MINUTES);
    afterAll(() => moto?.stop());

    test("of a function that was not there has all calls", async () => {
      expect(await put()).toEqual({ version: "1", weights: {} });
      expect((await shop.run("rollback", "-y")).stderr).toContain("no function has a version to go back to");
      expect((await shop.run("bind", "-y", "--promote")).stderr).toContain("no version is being tried out");
    });

    test("gets the part that is asked for, then another, then all; other functions are left alone", async () => {
      await code("two");
      const begun = await shop.must("bind", "-y", "--canary", "10%");
      expect(begun.stderr).toContain("10% of the calls go to new versions of data-put;");
      expect(await put()).toEqual({ version: "1", weights: { "2": 0.1 } });
      expect(await aliasOf(moto, "asml-shop-data-list")).toEqual({ version: "1", weights: {} });
      await shop.must("bind", "-y", "--canary", "50%");
      expect(await put()).toEqual({ version: "1", weights: { "2": 0.5 } });
      expect((await shop.must("bind", "-y", "--canary", "50%")).stderr).toContain("Nothing has to change.");
      const promoted = await shop.must("bind", "-y", "--promote");
      expect(promoted.stderr).toContain("The new versions of data-put get all calls.");
      expect(await put()).toEqual({ version: "2", weights: {} });
      expect((await shop.must("bind", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("is taken back, and the next bind says that it brings it again", async () => {
      const { stdout } = await shop.must("rollback", "-y", "-o", "json");
      expect(returned.parse(JSON.parse(stdout))).toEqual({
        returned: [{ function: "data.put", from: "version 2", to: "1" }],
      });
      expect(await put()).toEqual({ version: "1", weights: {} });
      expect((await shop.run("rollback", "-y")).stderr).toContain("no function has a version to go back to");
      const again = await shop.must("bind", "-y");
      expect(again.stderr).toContain("data-put was rolled back from version 2, and this brings it back there.");
      expect(await put()).toEqual({ version: "2", weights: {} });
    });

    test("that is tried out is taken back, and what it took the place of stays; what is cast since is not promoted", async () => {
      await code("three");
      await shop.must("bind", "-y", "--canary", "12.5%");
      expect(await put()).toEqual({ version: "2", weights: { "3": 0.125 } });
      await code("one");
      const refused = await shop.run("bind", "-y", "--promote");
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain("what asml cast has made is not what is tried out: ");
      const { stdout } = await shop.must("rollback", "-y");
      expect(stdout).toContain("data.put: version 2, in part 3 -> version 2");
      expect(await put()).toEqual({ version: "2", weights: {} });
      // Version 3 never had all calls: back is the one before.
      await shop.must("bind", "-y");
      expect((await put()).version).toBe("4");
      await shop.must("rollback", "-y");
      expect(await put()).toEqual({ version: "2", weights: {} });
    });

    test("goes with all else by burn", async () => {
      await shop.must("burn", "-y", "--force");
    });
  });
