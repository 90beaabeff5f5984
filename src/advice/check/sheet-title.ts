import { LAYOUTS } from "../../layouts/all-layouts";
import type { LayoutId } from "../../layouts/layout";
import type { Words } from "../../shared/language";

/** A sheet as Cap calls it; a person may have renamed it. */
export function sheetTitle(sheet: LayoutId): Words {
  return LAYOUTS[sheet].title;
}
