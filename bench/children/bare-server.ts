import Fastify from 'fastify'
import pg from 'pg'

/** The least a page from a database can be: Fastify and one prepared query by primary key. */
const [port] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 })
const app = Fastify()
app.get('/subjects/:part/:id', async (request) => {
  const { part, id } = request.params as { part: string; id: string }
  const read = await pool.query({
    name: 'subject',
    text: 'select * from subjects where part = $1 and id = $2',
    values: [part, id],
  })
  return read.rows[0]
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
console.log('listening')
