extension Source {
    /// Trials, cohorts and other studies, and the reviews that pool them.
    static let studies: [Source] = [
        Source(
            id: .garrison2012,
            title: "Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis",
            authors: "Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM", year: 2012,
            publisher: "Archives of Internal Medicine 172:120-126",
            doi: "10.1001/archinternmed.2011.1029", pmid: "22157068",
            url: "https://pubmed.ncbi.nlm.nih.gov/22157068/",
            kind: .cohort, seen: "abstract"),
        Source(
            id: .hallegraeff2012,
            title:
                """
                Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older \
                adults: a randomised trial
                """,
            authors: "Hallegraeff JM, van der Schans CP, de Ruiter R, de Greef MH", year: 2012,
            publisher: "Journal of Physiotherapy 58:17-22",
            doi: "10.1016/S1836-9553(12)70068-1", pmid: "22341378",
            url: "https://pubmed.ncbi.nlm.nih.gov/22341378/",
            kind: .randomisedTrial, seen: "abstract"),
        Source(
            id: .coppin2005,
            title:
                """
                Managing nocturnal leg cramps: calf-stretching exercises and cessation of quinine treatment, a \
                factorial randomised controlled trial
                """,
            authors: "Coppin RJ, Wicke DM, Little PS", year: 2005,
            publisher: "British Journal of General Practice 55:186-191",
            doi: nil, pmid: "15808033",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088/",
            kind: .randomisedTrial, seen: "abstract"),
        Source(
            id: .hawke2021,
            title:
                "Non-drug therapies for the secondary prevention of lower limb muscle cramps (Cochrane review, update)",
            authors: "Cochrane Neuromuscular (Hawke F et al.)", year: 2021,
            publisher: "Cochrane Database of Systematic Reviews CD008496",
            doi: "10.1002/14651858.CD008496.pub3", pmid: nil,
            url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3",
            kind: .systematicReview, seen: "abstract"),
        Source(
            id: .garrison2020,
            title: "Magnesium for skeletal muscle cramps (Cochrane review, update)",
            authors: "Garrison SR, Korownyk CS, Kolber MR, et al.", year: 2020,
            publisher: "Cochrane Database of Systematic Reviews CD009402",
            doi: "10.1002/14651858.CD009402.pub3", pmid: nil,
            url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009402.pub3",
            kind: .systematicReview, seen: "abstract (truncated before effect sizes)"),
        Source(
            id: .garrison2012Cochrane,
            title: "Magnesium for skeletal muscle cramps (Cochrane review, first version): summary of findings table",
            authors: "Garrison SR et al.", year: 2012,
            publisher: "Cochrane Database of Systematic Reviews CD009402 (PMC7025716 table)",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001",
            kind: .systematicReview, seen: "results table"),
        Source(
            id: .luo2020,
            title: "Interventions for leg cramps in pregnancy (Cochrane review, update)",
            authors: "Cochrane Pregnancy and Childbirth (Luo L et al.)", year: 2020,
            publisher: "Cochrane Database of Systematic Reviews CD010655",
            doi: "10.1002/14651858.CD010655.pub3", pmid: nil,
            url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD010655.pub3",
            kind: .systematicReview, seen: "abstract (truncated)"),
        Source(
            id: .elTawil2015,
            title: "Quinine for muscle cramps (Cochrane review)",
            authors: "El-Tawil S, Al Musa T, Valli H, Lunn MPT, Brassington R, El-Tawil T, Weber M", year: 2015,
            publisher: "Cochrane Database of Systematic Reviews CD005044",
            doi: "10.1002/14651858.CD005044.pub3", pmid: "25842375",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/",
            kind: .systematicReview, seen: "abstract"),
        Source(
            id: .tan2024,
            title: "Vitamin K2 in managing nocturnal leg cramps: a randomized clinical trial",
            authors: "Tan J, Zhu R, Li Y, et al.", year: 2024,
            publisher: "JAMA Internal Medicine",
            doi: "10.1001/jamainternmed.2024.5726", pmid: "39466236",
            url: "https://pubmed.ncbi.nlm.nih.gov/39466236/",
            kind: .randomisedTrial, seen: "abstract"),
        Source(
            id: .grandner2017,
            title:
                """
                Nocturnal leg cramps: prevalence and associations with demographics, sleep disturbance symptoms, \
                medical conditions, and cardiometabolic risk factors
                """,
            authors: "Grandner MA, Winkelman JW", year: 2017,
            publisher: "PLoS ONE 12(6):e0178465",
            doi: "10.1371/journal.pone.0178465", pmid: "28586374",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .naylor1994,
            title: "A general population survey of rest cramps",
            authors: "Naylor JR, Young JB", year: 1994,
            publisher: "Age and Ageing",
            doi: nil, pmid: nil,
            url: "https://www.thefreelibrary.com/A+general+population+survey+of+rest+cramps-a015819907",
            kind: .crossSectional, seen: "abstract + introduction"),
        Source(
            id: .maisonneuve2016,
            title: "Prevalence of cramps in patients over the age of 60 in primary care: a cross sectional study",
            authors: "Maisonneuve H et al. (author order not seen)", year: 2016,
            publisher: "BMC Family Practice",
            doi: "10.1186/s12875-016-0509-9", pmid: nil,
            url: "https://doi.org/10.1186/s12875-016-0509-9",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .abdulla1999,
            title: "Leg cramps in the elderly: prevalence, drug and disease associations",
            authors: "Abdulla AJ, Jones PW, Pearce VR", year: 1999,
            publisher: "International Journal of Clinical Practice 53:494-496",
            doi: nil, pmid: "10692732",
            url: "https://pubmed.ncbi.nlm.nih.gov/10692732/",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .haskell1997,
            title: "Clinical epidemiology of nocturnal leg cramps in male veterans",
            authors: "Haskell SG, Fiebach NH", year: nil,
            publisher: "Veterans Affairs chart review",
            doi: nil, pmid: nil,
            url: "https://c.coek.info/pdf-clinical-epidemiology-of-nocturnal-leg-cramps-in-male-veterans-.html",
            kind: .caseControl, seen: "abstract"),
        Source(
            id: .sebo2019,
            title: "A prospective observational study of the main features of nocturnal leg cramps in primary care",
            authors: "Sebo P, Haller DM, Cerutti B, Maisonneuve H", year: 2019,
            publisher: "Swiss Medical Weekly 149:w20048",
            doi: "10.4414/smw.2019.20048", pmid: nil,
            url: "https://doi.org/10.4414/smw.2019.20048",
            kind: .cohort, seen: "abstract (truncated before cramp results)"),
        Source(
            id: .blyton2012,
            title: "Night-time calf cramp experience survey (Hunter region, NSW)",
            authors: "Authors not shown in excerpt (Blyton F et al.)", year: 2012,
            publisher: "PMC3361473",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3361473",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .delacour2018,
            title:
                """
                Association between alcohol consumption and nocturnal leg cramps in patients over 60: case-control \
                study
                """,
            authors: "Delacour C et al.", year: 2018,
            publisher: "Annals of Family Medicine 16:296",
            doi: nil, pmid: nil,
            url: "https://www.annfammed.org/content/16/4/296.full",
            kind: .caseControl, seen: "abstract + introduction"),
        Source(
            id: .delacour2020,
            title:
                """
                Association between physical activity and nocturnal leg cramps in patients over 60 years old: a \
                case-control study
                """,
            authors: "Delacour C, Chambe J, Lefebvre F, et al., Maisonneuve H", year: 2020,
            publisher: "Scientific Reports 10:2638",
            doi: "10.1038/s41598-020-59312-9", pmid: nil,
            url: "https://doi.org/10.1038/s41598-020-59312-9",
            kind: .caseControl, seen: "abstract"),
        Source(
            id: .bahk2012,
            title:
                """
                Relationship between prolonged standing and symptoms of varicose veins and nocturnal leg cramps \
                among women and men
                """,
            authors: "Bahk JW, Kim H, Jung-Choi K, Jung MC, Lee I", year: 2012,
            publisher: "Ergonomics 55:133-139",
            doi: "10.1080/00140139.2011.582957", pmid: "21846281",
            url: "https://doi.org/10.1080/00140139.2011.582957",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .matsumoto2009,
            title: "Nocturnal leg cramps: a common complaint in patients with lumbar spinal canal stenosis",
            authors: "Matsumoto M, Watanabe K, Tsuji T, et al.", year: 2009,
            publisher: "Spine 34:E189-E194",
            doi: nil, pmid: nil,
            url:
                """
                https://pure.fujita-hu.ac.jp/en/publications/nocturnal-leg-cramps-a-common-complaint-in-patients-with-lumbar-s
                """,
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .handa2022,
            title: "Nocturnal leg cramps and lumbar spinal stenosis: a cross-sectional study in the community",
            authors: "Handa J, Otani K, Nikaido T, Kikuchi S, Konno S", year: 2022,
            publisher: "International Journal of General Medicine 15:7985-7993",
            doi: nil, pmid: nil,
            url: "https://doaj.org/article/d2d500ab6207494d80f7723f746627a9",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .iuCirrhosisCramps,
            title: "Prevalence and morbidity associated with muscle cramps in patients with cirrhosis",
            authors: "Authors not shown in excerpt", year: nil,
            publisher: "Indiana University repository record",
            doi: nil, pmid: nil,
            url: "https://scholarworks.indianapolis.iu.edu/items/6b1f4a32-894e-429d-89ab-5e3d94935cdf",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .tapper2022,
            title: "Pickle juice intervention for cirrhotic cramps reduction: the PICCLES randomized controlled trial",
            authors: "Tapper EB, Salim N, Baki J, Zhao Z, Sundaram V, Patwardhan V, Nikirk SJ", year: 2022,
            publisher: "American Journal of Gastroenterology 117:895-901",
            doi: "10.14309/ajg.0000000000001781", pmid: nil,
            url:
                """
                https://journals.lww.com/ajg/Fulltext/2022/06000/Pickle_Juice_Intervention_for_Cirrhotic_Cramps.19.aspx
                """,
            kind: .randomisedTrial, seen: "abstract"),
        Source(
            id: .roberts2024,
            title:
                """
                Management of muscle cramps in patients with cirrhosis: a systematic review of randomised \
                controlled trials
                """,
            authors: "Roberts AT, Makar J, Abdelmalak J, Sinclair M, Testro A, Majumdar A", year: 2024,
            publisher: "Alimentary Pharmacology & Therapeutics",
            doi: "10.1111/apt.18398", pmid: nil,
            url: "https://doi.org/10.1111/apt.18398",
            kind: .systematicReview, seen: "abstract"),
        Source(
            id: .lynch2014,
            title: "Magnesium and muscle cramps in end stage renal disease patients on chronic hemodialysis",
            authors: "Lynch PG, Abate M, Suh H, Wadhwa NK", year: 2014,
            publisher: "Hindawi (Advances in Nephrology)",
            doi: nil, pmid: nil,
            url: "http://www.hindawi.com/journals/an/aip/681969/",
            kind: .cohort, seen: "abstract"),
        Source(
            id: .akkabut2021,
            title: "Factors related to muscle cramps during hemodialysis in end-stage renal disease patients",
            authors: "Akkabut W et al.", year: 2021,
            publisher: "Ramathibodi Medical Journal 44(4)",
            doi: nil, pmid: nil,
            url: "https://he02.tci-thaijo.org/index.php/ramajournal/article/view/249293",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .hu2022,
            title: "Relationship between muscle cramps and diabetic retinopathy in patients with type 2 diabetes",
            authors: "Hu H, Wang C, Liang K, et al.", year: 2022,
            publisher: "Diabetes, Metabolic Syndrome and Obesity 15:827-837",
            doi: "10.2147/DMSO.S352735", pmid: nil,
            url: "https://doi.org/10.2147/DMSO.S352735",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .li2023,
            title: "Frequency and risk factors of muscle cramp in 136 cases of type 2 diabetes mellitus",
            authors: "Li J, Gao M, Yan F, Dong M", year: 2023,
            publisher: "Journal of Shandong University (Health Sciences) 61(5):20-24",
            doi: "10.6040/j.issn.1671-7554.0.2022.1164", pmid: nil,
            url: "http://yxbwk.njournal.sdu.edu.cn/EN/10.6040/j.issn.1671-7554.0.2022.1164",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .duyff2000,
            title: "Neuromuscular findings in thyroid dysfunction: a prospective clinical and electrodiagnostic study",
            authors: "Duyff RF, Van den Bosch J, Laman DM, Potter van Loon BJ, Linssen WHJP", year: 2000,
            publisher: "Journal of Neurology, Neurosurgery & Psychiatry 68:750",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1736982",
            kind: .cohort, seen: "abstract"),
        Source(
            id: .bradbury1999,
            title: "What are the symptoms of varicose veins? Edinburgh vein study cross sectional population survey",
            authors: "Bradbury A, Evans C, Allan P, Lee A, Ruckley CV, Fowkes FGR", year: 1999,
            publisher: "BMJ 318:353-356",
            doi: "10.1136/bmj.318.7180.353", pmid: "9933194",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC27720",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .caress2016,
            title: "Natural history of muscle cramps in amyotrophic lateral sclerosis",
            authors: "Caress JB, Ciarlone SL, Sullivan EA, Griffin LP, Cartwright MS", year: 2016,
            publisher: "Muscle & Nerve 53:513-517",
            doi: "10.1002/mus.24892", pmid: "26332705",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4775451",
            kind: .cohort, seen: "abstract"),
        Source(
            id: .stephens2017,
            title: "National study of muscle cramps in ALS in the USA",
            authors: "Stephens HE, Joyce NC, Oskarsson B", year: 2017,
            publisher: "Amyotrophic Lateral Sclerosis and Frontotemporal Degeneration 18:32-36",
            doi: "10.1080/21678421.2016.1245755", pmid: "27978764",
            url: "https://pubmed.ncbi.nlm.nih.gov/27978764/",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .mansouri2019,
            title:
                """
                The relationship between leg muscle cramps and sleep quality in pregnant women visited the health \
                centers in Tabriz
                """,
            authors: "Mansouri A et al.", year: 2019,
            publisher: "Shiraz E-Medical Journal 20(7):e84279",
            doi: "10.5812/semj.84279", pmid: nil,
            url: "https://doi.org/10.5812/semj.84279",
            kind: .crossSectional, seen: "abstract (truncated)"),
        Source(
            id: .dunietz2017,
            title: "Restless legs syndrome and sleep-wake disturbances in pregnancy",
            authors: "Dunietz GL, Lisabeth LD, Shedden K, et al.", year: 2017,
            publisher: "Journal of Clinical Sleep Medicine 13:863-870",
            doi: "10.5664/jcsm.6654", pmid: "28633715",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5482577",
            kind: .cohort, seen: "abstract"),
        Source(
            id: .miller2010Hypohydration,
            title: "Three percent hypohydration does not affect threshold frequency of electrically induced cramps",
            authors: "Miller KC, Mack GW, Knight KL, et al.", year: 2010,
            publisher: "Medicine & Science in Sports & Exercise",
            doi: "10.1249/MSS.0b013e3181dd5e3a", pmid: nil,
            url:
                """
                http://journals.lww.com/acsm-msse/Fulltext/2010/11000/Three_Percent_Hypohydration_Does_Not_Affect.12.aspx
                """,
            kind: .experimental, seen: "abstract (title carries the result)"),
        Source(
            id: .miller2010Pickle,
            title: "Reflex inhibition of electrically induced muscle cramps in hypohydrated humans",
            authors: "Miller KC et al.", year: 2010,
            publisher: "Medicine & Science in Sports & Exercise 42:953-961",
            doi: "10.1249/MSS.0b013e3181c0647e", pmid: nil,
            url: "http://www.researchgate.net/publication/40483827",
            kind: .experimental, seen: "abstract"),
        Source(
            id: .jung2004,
            title:
                "The role of dehydration and electrolyte loss on exercise-associated muscle cramps (meeting abstract)",
            authors: "Jung AP, Bishop PA, Al-Nawwas A, Dale RB", year: 2004,
            publisher: "Medicine & Science in Sports & Exercise 36(5):S181",
            doi: nil, pmid: nil,
            url:
                """
                https://journals.lww.com/acsm-msse/Fulltext/2004/05001/The_Role_of_Dehydration_and_Electrolyte_Loss_on.866.aspx
                """,
            kind: .experimental, seen: "abstract"),
        Source(
            id: .allen2009Chrlsq,
            title:
                """
                Validation of the self-completed Cambridge-Hopkins questionnaire (CH-RLSq) for ascertainment of \
                restless legs syndrome in a population survey
                """,
            authors: "Allen RP et al. (authors not shown in excerpt)", year: 2009,
            publisher: "Sleep Medicine 10:1097-1100",
            doi: "10.1016/j.sleep.2008.10.007", pmid: nil,
            url: "https://doi.org/10.1016/j.sleep.2008.10.007",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .chrlsqChina,
            title: "Validation of CH-RLSq in Chinese patients",
            authors: "Ma JF et al.", year: nil,
            publisher: "Journal of Diagnostics Concepts & Practice",
            doi: nil, pmid: nil,
            url: "https://www.qk.sjtu.edu.cn/jdcp/CN/abstract/article/1671-2870/33434",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .hening2009,
            title:
                """
                The four diagnostic criteria for restless legs syndrome are unable to exclude confounding \
                conditions (mimics)
                """,
            authors: "Hening WA et al. (authors not shown in excerpt)", year: 2009,
            publisher: "Sleep Medicine (PMC2769267)",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2769267",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .rlsNihExp2010,
            title:
                """
                Reliability and validity of two self-administered questionnaires for screening restless legs \
                syndrome in population-based studies
                """,
            authors: "Authors not shown in excerpt", year: 2010,
            publisher: "Sleep Medicine 11:154-160",
            doi: "10.1016/j.sleep.2009.01.012", pmid: nil,
            url: "https://doi.org/10.1016/j.sleep.2009.01.012",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .ferri2007,
            title:
                """
                A single question for the rapid screening of restless legs syndrome in the neurological clinical \
                practice
                """,
            authors: "Ferri R et al. (authors not shown in excerpt)", year: 2007,
            publisher: "European Journal of Neurology 14:1016-1021",
            doi: "10.1111/j.1468-1331.2007.01862.x", pmid: "17718694",
            url: "https://doi.org/10.1111/j.1468-1331.2007.01862.x",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .rottach2008,
            title: "Restless legs syndrome as side effect of second generation antidepressants",
            authors: "Rottach KG, Schaner BM, Kirch MH, et al.", year: 2008,
            publisher: "Journal of Psychiatric Research 43:70-75",
            doi: "10.1016/j.jpsychires.2008.02.006", pmid: "18468624",
            url: "https://doi.org/10.1016/j.jpsychires.2008.02.006",
            kind: .cohort, seen: "abstract"),
        Source(
            id: .cetinErdem2023,
            title:
                """
                Frequency, risk factors and quality-of-life impact of RLS among antidepressant users in a tertiary \
                hospital
                """,
            authors: "Cetin Erdem H, Kara H, Ozcelik O, Donmez L, Eryilmaz M, Ozbey G", year: 2023,
            publisher: "International Clinical Psychopharmacology 38:209-215",
            doi: "10.1097/yic.0000000000000466", pmid: nil,
            url: "https://doi.org/10.1097/yic.0000000000000466",
            kind: .crossSectional, seen: "abstract"),
        Source(
            id: .quinineMortalityThin,
            title: "Quinine for muscle cramps linked to increased mortality (news report of a THIN database cohort)",
            authors: "MIMS UK", year: nil,
            publisher: "mims.co.uk",
            doi: nil, pmid: nil,
            url:
                """
                https://www.mims.co.uk/quinine-muscle-cramps-linked-increased-mortality/musculoskeletal-disorders/article/1434246
                """,
            kind: .cohort, seen: "news report of the study"),
        Source(
            id: .ctt2022,
            title:
                """
                Effect of statin therapy on muscle symptoms: an individual participant data meta-analysis of \
                large-scale, randomised, double-blind trials
                """,
            authors: "Cholesterol Treatment Trialists' Collaboration", year: 2022,
            publisher: "Lancet 400:832-845",
            doi: "10.1016/S0140-6736(22)01545-8", pmid: "36049498",
            url: "https://doi.org/10.1016/S0140-6736(22)01545-8",
            kind: .systematicReview, seen: "abstract"),
        Source(
            id: .davis2021,
            title: "Intensity of statin therapy and muscle symptoms: a network meta-analysis of 153 000 patients",
            authors: "Davis JW, Weller SC", year: 2021,
            publisher: "BMJ Open 11:e043714",
            doi: nil, pmid: nil,
            url: "https://bmjopen.bmj.com/content/11/6/e043714.full",
            kind: .systematicReview, seen: "abstract"),
        Source(
            id: .diltiazemLetter,
            title: "Diltiazem for nocturnal leg cramps (double-blind crossover trial, letter)",
            authors: "Kaohsiung Medical University cardiology group", year: nil,
            publisher: "Age and Ageing letter (copy)",
            doi: nil, pmid: nil,
            url: "https://pdfmedarticles.com/n/navehpharma.com1.html",
            kind: .randomisedTrial, seen: "first page (methods)"),
        Source(
            id: .chan1998,
            title: "Vitamin B complex in nocturnal leg cramps in elderly patients with hypertension (RCT, cited)",
            authors: "Chan P, Huang TY, Chen YJ, Huang WP, Liu YC", year: 1998,
            publisher: "Journal of Clinical Pharmacology 38:1151-1154",
            doi: nil, pmid: nil,
            url: "https://honestnutrition.blogspot.com/2008/10/",
            kind: .randomisedTrial, seen: "citation with result in a blog post"),
        Source(
            id: .semigran2015,
            title: "Evaluation of symptom checkers for self diagnosis and triage: audit study",
            authors: "Semigran HL et al. (authors not shown in excerpt)", year: 2015,
            publisher: "BMJ (PMC4496786)",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4496786",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .wallace2022,
            title:
                "The diagnostic and triage accuracy of digital and online symptom checker tools: a systematic review",
            authors: "Wallace W, Chan C, Chidambaram S, et al.", year: 2022,
            publisher: "npj Digital Medicine 5:118",
            doi: "10.1038/s41746-022-00667-w", pmid: "35977992",
            url: "https://doi.org/10.1038/s41746-022-00667-w",
            kind: .systematicReview, seen: "abstract"),
        Source(
            id: .kopka2022,
            title: "Lay self-triage accuracy on 45 vignettes (signal detection analysis)",
            authors: "Authors not shown in excerpt", year: 2022,
            publisher: "PMC9607917",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9607917",
            kind: .diagnosticAccuracy, seen: "abstract"),
        Source(
            id: .kerr2012,
            title: "Descriptors of restless legs syndrome sensations",
            authors: "Kerr S, McKinon W, Bentley A", year: 2012,
            publisher: "Sleep Medicine (vdocument copy)",
            doi: nil, pmid: nil,
            url: "https://vdocument.in/descriptors-of-restless-legs-syndrome-sensations.html",
            kind: .crossSectional, seen: "abstract"),
    ]
}
