// axe looks at a page from a world of its own, so that the page keeps its content policy and never meets axe.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WORLD = "axe";

/** What runs besides the usual: small targets are WCAG 2.2 AA, and axe leaves them out unless told. */
const OPTIONS = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };

/** Opens axe's world in the page that the window shows now. */
export async function axeFor({ page }) {
  const line = await page.context().newCDPSession(page);
  const { frameTree } = await line.send("Page.getFrameTree");
  const { executionContextId: contextId } = await line.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: WORLD });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await line.send("Runtime.evaluate", { expression, contextId, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(SOURCE);
  /** What axe complains of, each as one line; `rules`: only these. */
  return async (rules) => {
    const options = rules ? { ...OPTIONS, runOnly: { type: "rule", values: rules } } : OPTIONS;
    const found = await evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary, html }) => ({ target: target.join(" "), why: failureSummary, html: html.slice(0, 160) })) })))`);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, why, html }) => `${id} at ${target}: ${why.replaceAll(/\s+/g, " ")} ${html}`));
  };
}
