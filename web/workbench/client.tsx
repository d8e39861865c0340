import './workbench.css'
import { createRoot } from 'react-dom/client'
import { Workbench } from './workbench.tsx'

const root = document.getElementById('workbench')
if (!root) throw new Error('The document has no place for the workbench')
createRoot(root).render(<Workbench language={document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'} />)
