import './console.css'
import { createRoot } from 'react-dom/client'
import { Console } from './console.tsx'

const root = document.getElementById('console')
if (!root) throw new Error('The document has no place for the console')
createRoot(root).render(<Console language={document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'} />)
