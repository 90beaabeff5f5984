/** Made by `signaturesPlugin` when local Sheets is bundled. */
declare module "local:signatures" {
  const signatures: import("./signature-table").Signatures;
  export default signatures;
}
