// Loads a package from this folder: a module is looked for beside the file that imports it.

export const load = (module: string): Promise<unknown> => import(module);
