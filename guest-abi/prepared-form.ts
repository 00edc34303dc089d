/**
 * The form of prepared modules and of the facts about them. Modules are prepared where they are bundled and run by
 * another program, the layer, so this number goes up with every change of what the loader puts into a module, of
 * what it refuses, or of ModuleFacts: the layer then asks for a new bundle and runs nothing of an older loader.
 */
export const PREPARED_FORM = 1;
