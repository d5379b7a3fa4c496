/**
 * The parts of Phaser that the scenes use, in the shape of its namespace; the build puts them in the place of the whole
 * (game/node/phaser-plugin.ts). Whoever uses another part adds it here; a test knows when one is missing.
 */

// First of all: its files import each other in a circle that only works from here.
import 'phaser/src/renderer/index.js';

// What a scene reaches through `this.add`, `filters`, `this.input` and the like: these make themselves known to Phaser.
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/data/DataManagerPlugin.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/filters/Blur.js';
import 'phaser/src/filters/ColorMatrix.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/layer/LayerFactory.js';
import 'phaser/src/gameobjects/rendertexture/RenderTextureFactory.js';
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser/src/input/InputPlugin.js';
import 'phaser/src/input/keyboard/KeyboardPlugin.js';
import 'phaser/src/loader/LoaderPlugin.js';
import 'phaser/src/loader/filetypes/ImageFile.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/tilemaps/TilemapCreator.js';
import 'phaser/src/time/Clock.js';
import 'phaser/src/tweens/TweenManager.js';

// What a scene names.
import constants from 'phaser/src/const.js';
import GetColor from 'phaser/src/display/color/GetColor.js';
import Image from 'phaser/src/gameobjects/image/Image.js';
import Layer from 'phaser/src/gameobjects/layer/Layer.js';
import Events from 'phaser/src/scene/events/index.js';
import FilterMode from 'phaser/src/textures/const.js';

export { default as Game } from 'phaser/src/core/Game.js';
export { default as BlendModes } from 'phaser/src/renderer/BlendModes.js';
export { default as Scale } from 'phaser/src/scale/const/SCALE_MODE_CONST.js';
export { default as Scene } from 'phaser/src/scene/Scene.js';
export const { WEBGL } = constants;
export const Display = { Color: { GetColor } };
export const GameObjects = { Image, Layer };
export const Scenes = { Events };
export const Textures = { FilterMode };
