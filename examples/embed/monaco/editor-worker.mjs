// Luồng phụ của Monaco. · Monaco's other thread.
import 'monaco-editor/editor/editor.worker';
