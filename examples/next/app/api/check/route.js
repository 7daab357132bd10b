// The server checks again, whatever the browser said. With the same options, `on` and `actor` among them, it gives the same
// report, and the digest shows it: see `compareReports`.
import { Validator } from "declarant";

const validator = new Validator({ to: "DE" });

export async function POST(request) {
  const { verdict, findings, digest } = validator.check(await request.text());
  return Response.json({ verdict, findings, digest });
}
