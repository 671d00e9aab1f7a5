// The same work on Go's net/http with encoding/json: `server PORT FOLDER PADDING`.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
)

type Profile struct {
	Region *string `json:"region,omitempty"`
	Person *struct {
		Age      *float64 `json:"age,omitempty"`
		Sex      *string  `json:"sex,omitempty"`
		Pregnant *bool    `json:"pregnant,omitempty"`
	} `json:"person,omitempty"`
	Lifestyle *struct {
		SittingHoursPerDay *float64 `json:"sitting_hours_per_day,omitempty"`
		Exercise           *string  `json:"exercise,omitempty"`
		Alcohol            *string  `json:"alcohol,omitempty"`
	} `json:"lifestyle,omitempty"`
	Conditions  []string `json:"conditions,omitempty"`
	Medications []string `json:"medications,omitempty"`
	Episode     *struct {
		DurationMinutes      *float64 `json:"duration_minutes,omitempty"`
		MuscleHardens        *bool    `json:"muscle_hardens,omitempty"`
		RelievedByStretching *bool    `json:"relieved_by_stretching,omitempty"`
		Location             []string `json:"location,omitempty"`
		EpisodesPerWeek      *float64 `json:"episodes_per_week,omitempty"`
		Trend                *string  `json:"trend,omitempty"`
	} `json:"episode,omitempty"`
	Sensations *struct {
		UrgeToMove *bool `json:"urge_to_move,omitempty"`
	} `json:"sensations,omitempty"`
	Symptoms *struct {
		OneLegSwollen *bool `json:"one_leg_swollen,omitempty"`
		Numbness      *bool `json:"numbness,omitempty"`
	} `json:"symptoms,omitempty"`
}

type Presence int8

const (
	absent Presence = iota
	unknown
	present
)

func known(holds bool) Presence {
	if holds {
		return present
	}
	return absent
}

func flag(value *bool) Presence {
	if value == nil {
		return unknown
	}
	return known(*value)
}

func number(value *float64, test func(float64) bool) Presence {
	if value == nil {
		return unknown
	}
	return known(test(*value))
}

func text(value *string, wanted string) Presence {
	if value == nil {
		return unknown
	}
	return known(*value == wanted)
}

func list(values []string) Presence {
	if values == nil {
		return unknown
	}
	return known(len(values) > 0)
}

func (p *Profile) findings() [17]Presence {
	var f [17]Presence
	for index := range f {
		f[index] = unknown
	}
	if p.Person != nil {
		f[0] = number(p.Person.Age, func(x float64) bool { return x >= 50 })
		f[1] = text(p.Person.Sex, "female")
		f[2] = flag(p.Person.Pregnant)
	}
	if p.Lifestyle != nil {
		f[3] = number(p.Lifestyle.SittingHoursPerDay, func(x float64) bool { return x >= 8 })
		f[4] = text(p.Lifestyle.Exercise, "none")
		f[5] = text(p.Lifestyle.Alcohol, "heavy")
	}
	if e := p.Episode; e != nil {
		f[6] = number(e.DurationMinutes, func(x float64) bool { return x < 10 })
		f[7] = flag(e.MuscleHardens)
		f[8] = flag(e.RelievedByStretching)
		if e.Location != nil {
			f[9] = absent
			for _, place := range e.Location {
				if place == "calf" {
					f[9] = present
				}
			}
		}
		f[10] = number(e.EpisodesPerWeek, func(x float64) bool { return x >= 3 })
		f[11] = text(e.Trend, "worsening")
	}
	if p.Sensations != nil {
		f[12] = flag(p.Sensations.UrgeToMove)
	}
	if p.Symptoms != nil {
		f[13] = flag(p.Symptoms.OneLegSwollen)
		f[14] = flag(p.Symptoms.Numbness)
	}
	f[15] = list(p.Conditions)
	f[16] = list(p.Medications)
	return f
}

type Catalogue struct {
	Pointers []string `json:"pointers"`
	Rules    []struct {
		Findings []int `json:"findings"`
		Needed   int   `json:"needed"`
	} `json:"rules"`
	Items []struct {
		Rule    int      `json:"rule"`
		ID      string   `json:"id"`
		Kind    string   `json:"kind"`
		Title   string   `json:"title"`
		Text    string   `json:"text"`
		Grade   string   `json:"grade"`
		Sources []string `json:"sources"`
	} `json:"items"`
}

type Entry struct {
	ID      string   `json:"id"`
	Kind    string   `json:"kind"`
	Title   string   `json:"title"`
	Text    string   `json:"text"`
	Grade   string   `json:"grade"`
	Sources []string `json:"sources"`
	Because []string `json:"because"`
}

type Answer struct {
	Level      string  `json:"level"`
	Present    int     `json:"present"`
	Unknown    int     `json:"unknown"`
	Items      []Entry `json:"items"`
	Understood Profile `json:"understood"`
}

func (c *Catalogue) answer(profile Profile) Answer {
	findings := profile.findings()
	answer := Answer{Level: "routine", Items: []Entry{}, Understood: profile}
	states := make([]Presence, len(c.Rules))
	for index, rule := range c.Rules {
		count, possible := 0, 0
		for _, finding := range rule.Findings {
			if findings[finding] == present {
				count++
			}
			if findings[finding] != absent {
				possible++
			}
		}
		switch {
		case count >= rule.Needed:
			states[index] = present
			answer.Present++
		case possible >= rule.Needed:
			states[index] = unknown
			answer.Unknown++
		}
	}
	for _, item := range c.Items {
		if states[item.Rule] != present {
			continue
		}
		because := []string{}
		for _, finding := range c.Rules[item.Rule].Findings {
			if findings[finding] == present {
				because = append(because, c.Pointers[finding])
			}
		}
		answer.Items = append(answer.Items, Entry{item.ID, item.Kind, item.Title, item.Text, item.Grade, item.Sources, because})
	}
	if answer.Present > 30 {
		answer.Level = "soon"
	}
	return answer
}

func read(folder, name string) []byte {
	bytes, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		log.Fatal(err)
	}
	return bytes
}

func main() {
	runtime.GOMAXPROCS(1)
	port, folder, padding := os.Args[1], os.Args[2], os.Args[3]
	var catalogue Catalogue
	var resources map[string]string
	if err := json.Unmarshal(read(folder, "catalogue.json"), &catalogue); err != nil {
		log.Fatal(err)
	}
	if err := json.Unmarshal(read(folder, "resources.json"), &resources); err != nil {
		log.Fatal(err)
	}
	for path, file := range resources {
		content := read(folder, file)
		http.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Padding", padding)
			w.Write(content)
		})
	}
	http.HandleFunc("/assess", func(w http.ResponseWriter, r *http.Request) {
		var profile Profile
		if err := json.NewDecoder(r.Body).Decode(&profile); err != nil {
			http.Error(w, "not a profile", http.StatusBadRequest)
			return
		}
		content, err := json.Marshal(catalogue.answer(profile))
		if err != nil {
			log.Fatal(err)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Padding", padding)
		w.Write(content)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+port, nil))
}
