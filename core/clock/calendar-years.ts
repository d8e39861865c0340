import { buildCalendar, type Calendar, type CalendarYear } from './calendar.ts'
import y2015 from './calendar-data/2015.json' with { type: 'json' }
import y2016 from './calendar-data/2016.json' with { type: 'json' }
import y2017 from './calendar-data/2017.json' with { type: 'json' }
import y2018 from './calendar-data/2018.json' with { type: 'json' }
import y2019 from './calendar-data/2019.json' with { type: 'json' }
import y2020 from './calendar-data/2020.json' with { type: 'json' }
import y2021 from './calendar-data/2021.json' with { type: 'json' }
import y2022 from './calendar-data/2022.json' with { type: 'json' }
import y2023 from './calendar-data/2023.json' with { type: 'json' }
import y2024 from './calendar-data/2024.json' with { type: 'json' }
import y2025 from './calendar-data/2025.json' with { type: 'json' }
import y2026 from './calendar-data/2026.json' with { type: 'json' }
import y2027 from './calendar-data/2027.json' with { type: 'json' }

/** The announced plans shipped with the source; next year's is added when the State Council publishes it. */
export const calendarYears: readonly CalendarYear[] = [
  y2015,
  y2016,
  y2017,
  y2018,
  y2019,
  y2020,
  y2021,
  y2022,
  y2023,
  y2024,
  y2025,
  y2026,
  y2027,
]

/** The national calendar of the shipped years, without local overrides. */
export const shippedCalendar: Calendar = buildCalendar(calendarYears)
