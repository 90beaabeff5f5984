/** The help of all custom functions: the build makes this module from their comments. */
declare module "cap:function-docs" {
  export const functionDocs: readonly import("./function-docs").FunctionHelp[];
}
