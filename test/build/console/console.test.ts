import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CARGO_TIME, packageRoot, temporaryFolder } from "../asml.ts";
import { startServing, stopServing, type Served } from "../served.ts";
import { findChromium } from "./chromium.ts";
import { faintTexts } from "./contrast.ts";
import { makeDemoProject } from "./demo-project.ts";

const executablePath = findChromium();
const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "console") };
const MANY = 10_000;

let counted = 0;
/** What is not run is counted, and told. */
const inChromium = (name: string, run: () => Promise<void>): void => {
  counted += 1;
  test.skipIf(executablePath === undefined)(name, run);
};

describe("the console in Chromium", { timeout: CARGO_TIME }, () => {
  let root = "";
  let served: Served | undefined;
  let browser: Browser | undefined;
  const faults: string[] = [];
  const asked = new Set<string>();

  beforeAll(async () => {
    if (executablePath === undefined) {
      console.warn(`no chromium on PATH: ${counted} tests of the console's page are skipped`);
      return;
    }
    root = await makeDemoProject(temporaryFolder());
    served = await startServing(root, ["--watch", "--ephemeral"], env);
    served.child.stderr.resume();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, CARGO_TIME);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    if (served !== undefined) await stopServing(served);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    if (browser === undefined || served?.console === undefined) throw new Error("not started");
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await page.goto(served.console);
    await page.getByRole("tablist").waitFor();
    return page;
  }

  /** Calls a route by its form, and shows the request. */
  async function call(page: Page, route: string): Promise<void> {
    await page.getByRole("tab", { name: "Routes" }).click();
    await page.getByRole("navigation", { name: "Routes" }).getByRole("button", { name: route }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("button", { name: "show the request" }).click();
    await page.getByRole("article").waitFor();
  }

  const row = (page: Page, text: string) => page.getByRole("option").filter({ hasText: text }).first();

  inChromium("shows a request with claims, calls that overlap, what was asked and answered, and its log", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Routes" }).click();
    await page.getByRole("button", { name: "/many" }).click();
    await page.getByLabel("Subject (sub)").fill("auth0|ada");
    await page.getByLabel("More claims").fill('{"role": "admin"}');
    await call(page, "/many");
    const article = page.getByRole("article");
    await article.getByText("five items for auth0|ada").waitFor();
    const text = await article.innerText();
    expect(text).toContain('"admin"');
    expect(text).toContain("read back 1 item");
    expect(await article.getByRole("meter").count()).toBe(2);

    const calls = article.getByRole("button", { name: /^call aws.dynamodb\/put_item: ok/ });
    expect(await calls.count()).toBe(5);
    const bars = await article.locator(".call .bar").evaluateAll((all) =>
      all.map((bar) => {
        const { left, right } = bar.getBoundingClientRect();
        return { left, right };
      }),
    );
    const nap = bars[5];
    expect(
      bars.slice(0, 5).every((bar) => nap !== undefined && bar.left < nap.right && bar.right > nap.left - 40),
    ).toBe(true);
    expect(bars[6]?.left).toBeGreaterThanOrEqual(nap?.right ?? Infinity);
    await calls.first().click();
    const bodies = await article.locator(".call-bodies").innerText();
    expect(bodies).toContain('"auth0-tutorial"');
    expect(bodies).toContain("redacted-");
    expect(await article.innerText()).not.toMatch(/sk-live|eyJ/);
  });

  inChromium("shows a panic with the source around its line", async () => {
    const page = await open();
    await call(page, "/boom");
    const failure = page.getByRole("region", { name: "Failure" });
    await failure.waitFor();
    expect(await failure.locator("[aria-current=location]").innerText()).toContain("list[2]");
    expect(await failure.innerText()).toContain("services/data/boom/src/lib.rs:6");
    await row(page, "ERR_GUEST_PANIC").or(row(page, "/boom")).waitFor();
  });

  inChromium("is used by keyboard alone", async () => {
    const page = await open();
    await row(page, "/boom").waitFor();
    const list = page.getByRole("listbox");
    const active = () => list.getAttribute("aria-activedescendant");
    const focused = () =>
      page.evaluate("document.activeElement.getAttribute('role') ?? document.activeElement.tagName");
    expect(await focused()).toBe("listbox");
    await page.keyboard.press("j");
    const first = await active();
    await page.keyboard.press("ArrowDown");
    expect(await active()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await active()).toBe(first);
    expect(await page.locator(`#${first}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("H2");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("listbox");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("article").count()).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("boom");
    await expect.poll(() => page.getByRole("option").count()).toBe(1);
    await page.getByRole("tab", { name: "Requests" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Routes");
  });

  inChromium("shows tables with their items", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Tables" }).click();
    await page.getByRole("cell", { name: "auth0|ada-0" }).waitFor();
    expect(await page.getByRole("columnheader").first().innerText()).toContain("pk");
  });

  inChromium("shows what a function may do, and its policy", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.getByRole("navigation", { name: "Functions" }).getByRole("button", { name: "data.many" }).click();
    const text = await page.getByRole("tabpanel").innerText();
    expect(text).toContain("acme.slow/nap");
    expect(text).toContain("dynamodb:PutItem");
    expect(text).toContain(":table/auth0-tutorial");
  });

  inChromium("shows the error of a failed build, and that it is mended", async () => {
    const page = await open();
    const file = path.join(root, "services/data/boom/src/lib.rs");
    const good = readFileSync(file, "utf8");
    writeFileSync(file, good.replace("list[2]", "lost[2]"));
    const badge = page.getByRole("button", { name: "build failed" });
    await badge.waitFor({ timeout: CARGO_TIME });
    await badge.click();
    expect(await page.getByRole("tabpanel").innerText()).toMatch(/cannot find value `lost`[\s\S]*boom\/src\/lib\.rs:6/);
    writeFileSync(file, good);
    await page.getByRole("button", { name: "served" }).waitFor({ timeout: CARGO_TIME });
  });

  for (const colorScheme of ["light", "dark"] as const)
    inChromium(`can be read in ${colorScheme}`, async () => {
      const page = await open({ colorScheme });
      for (const name of ["/many", "/boom"]) {
        await row(page, name).click();
        await page.getByRole("article").getByText("Event", { exact: true }).waitFor();
        expect(await faintTexts(page)).toEqual([]);
      }
      for (const tab of ["Routes", "Tables", "Functions", "Build"]) {
        await page.getByRole("tab", { name: tab }).click();
        await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
        expect(await faintTexts(page)).toEqual([]);
      }
    });

  inChromium("has one thing at a time where it is narrow, and nothing that is cut off", async () => {
    const page = await open({ viewport: { width: 380, height: 700 } });
    await row(page, "/boom").click();
    await page.getByRole("region", { name: "Failure" }).waitFor();
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    expect(await page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")).toBe(true);
    await page.getByRole("button", { name: "Requests" }).click();
    expect(await page.getByRole("listbox").isVisible()).toBe(true);
  });

  inChromium("has ten thousand requests without ten thousand rows, and stays where its reader is", async () => {
    const page = await open();
    for (let sent = 0; sent < MANY; sent += 100)
      await Promise.all(
        Array.from({ length: 100 }, async (_, index) => (await fetch(`${served?.url}/none/${sent + index}`)).text()),
      );
    await row(page, `/none/${MANY - 1}`)
      .or(page.getByRole("option").first())
      .waitFor();
    await expect.poll(async () => Number(await page.getByRole("status").innerText())).toBeGreaterThanOrEqual(MANY);
    expect(await page.getByRole("option").count()).toBeLessThan(100);
    await page.getByRole("listbox").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("PageUp");
    const reading = await page.getByRole("listbox").getAttribute("aria-activedescendant");
    const top = () => page.evaluate(`document.getElementById("${reading}").getBoundingClientRect().top`);
    const before = await top();
    await (await fetch(`${served?.url}/none/one-more`)).text();
    await expect.poll(async () => Number(await page.getByRole("status").innerText())).toBeGreaterThan(MANY);
    await page.waitForTimeout(200);
    expect(await top()).toBe(before);
    await page.keyboard.press("/");
    await page.keyboard.type("one-more");
    await expect.poll(() => page.getByRole("option").count()).toBe(1);
  });

  inChromium("says when asml serve has ended", async () => {
    const page = await open();
    if (served !== undefined) await stopServing(served);
    served = undefined;
    await page.getByRole("button", { name: "asml serve has ended" }).waitFor();
  });

  inChromium("asked nobody but its own server, and broke no rule of its policy", async () => {
    expect([...asked].filter((origin) => !/^http:\/\/127\.0\.0\.1:\d+$/.test(origin))).toEqual([]);
    expect(asked.size).toBe(1);
    const unexpected = faults.filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY/.test(fault));
    expect(unexpected).toEqual([]);
  });
});
