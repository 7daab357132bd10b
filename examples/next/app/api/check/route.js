// The server gives the report that the browser gave, and its digest shows it.
import { Validator } from "declarant";

const validator = new Validator({ to: "DE" });

export async function POST(request) {
  const { verdict, findings, digest } = validator.check(await request.text());
  return Response.json({ verdict, findings, digest });
}
