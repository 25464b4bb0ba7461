using System.Collections.Immutable;

namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>
/// Composes programs of random steps by a seed. What a step does to texts is known without any analysis, so a run of the program tells where each text
/// comes from. Each branch is decided by a field of its own; in a loop by one of the item.
/// </summary>
/// <remarks>
/// Left out is what nobody can tell without following each way for itself: a variable that holds one of two objects is not written through.
/// </remarks>
internal sealed class ProgramGrammar(int seed)
{
    /// <summary>How many fields a record has for data, and how many that decide.</summary>
    public const int Fields = 5, Choices = 12;

    private const int MostStatements = 12;

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _loose = [];
    private int _choices;
    private int _names;
    private bool _isInLoop;
    private bool _isInBranch;
    private bool _isInSwitch;
    private bool _isInFinally;

    /// <summary>A program.</summary>
    public ComposedProgram Write(int number) => new(number, Steps(2 + _random.Next(MostStatements), 0), [.. _loose]);

    private ImmutableArray<Statement> Steps(int count, int level) => [.. Enumerable.Range(0, count).Select(_ => Step(level))];

    private Statement Step(int level) => _random.Next(level > 1 ? 17 : 23) switch
    {
        0 or 1 or 2 => SetText(),
        3 or 4 => SetMember(),
        5 when !_isInBranch && !_isInLoop => SetObject(),
        6 => Swap(),
        7 => new Simple($"Use.Fill({Object(out var filled)}, $0);", [Text(2)], (run, texts) => run.Objects[filled].Members["A"] = texts[0]),
        8 => new Simple($"Use.Append(ref {Variable(out var appended)}, $0);", [Text(1)], (run, texts) => run.Texts[appended] = Term.Made(run.Texts[appended], texts[0])),
        9 => new Simple($"Use.Replace(ref {Variable(out var replaced)}, $0);", [Text(2)], (run, texts) => run.Texts[replaced] = texts[0]),
        10 => new Simple($"Use.Give($0, out {Variable(out var given)});", [Text(2)], (run, texts) => run.Texts[given] = texts[0]),
        11 => Closure(),
        12 => new Simple("keep.Put($0);", [Text(2)], (run, texts) => run.Texts["keep"] = texts[0]),
        13 => TwoTargets(),
        14 => ThroughQueue(),
        15 => new Simple("_ = $0;", [Text(2)], (_, _) => { }),
        16 => new Simple($"{Variable(out var extended)} += $0;", [Text(1)], (run, texts) => run.Texts[extended] = Term.Made(run.Texts[extended], texts[0])),
        17 or 18 when _choices < Choices => If(level),
        19 when _choices < Choices => Switch(level),
        20 or 21 when !_isInLoop => Loop(level),
        22 => TryFinally(level),
        _ => SetText(),
    };

    private string Variable(out string name) => name = $"v{_random.Next(ComposedProgram.Texts)}";

    private string Object(out string name) => name = $"b{_random.Next(ComposedProgram.Objects)}";

    private string Member(out string name) => name = _random.Next(2) == 0 ? "A" : "B";

    private string Name(string prefix) => $"{prefix}{_names++}";

    private Simple SetText() => new($"{Variable(out var name)} = $0;", [Text(3)], (run, texts) => run.Texts[name] = texts[0]);

    private Simple SetMember() => new($"{Object(out var name)}.{Member(out var member)} = $0;", [Text(3)], (run, texts) => run.Objects[name].Members[member] = texts[0]);

    private Statement SetObject()
    {
        Object(out var name);
        Object(out var other);
        return _random.Next(8) switch
        {
            0 => new Simple($"{name} = new Box {{ A = $0, B = $1 }};", [Text(2), Text(2)], (run, texts) => run.Objects[name] = Box(texts[0], texts[1])),
            1 => new Simple($"{name} = {other};", [], (run, _) => run.Objects[name] = run.Objects[other]),
            2 => new Simple($"{name} = {other} with {{ B = $0 }};", [Text(2)], (run, texts) => run.Objects[name] = Box(run.Objects[other].Members["A"], texts[0])),
            3 => new Simple($"{name} = Use.Make($0, $1);", [Text(2), Text(2)], (run, texts) => run.Objects[name] = Box(texts[0], texts[1])),
            4 => new Simple($"{name} = Use.Same({other});", [], (run, _) => run.Objects[name] = run.Objects[other]),
            5 => new Simple($"{name} = JsonSerializer.Deserialize<Box>(JsonSerializer.Serialize({other}))!;", [], (run, _) => run.Objects[name] = run.Objects[other].Copy()),
            6 => new Simple($"{name} = new List<Box> {{ {other} }}[0];", [], (run, _) => run.Objects[name] = run.Objects[other]),
            _ => new Simple($"{name} = new Box {{ A = $0 }};", [Text(2)], (run, texts) => run.Objects[name] = Box(texts[0], Term.Of(""))),
        };
    }

    private static RunObject Box(Term a, Term b) => new() { Members = new() { ["A"] = a, ["B"] = b } };

    private Simple Swap()
    {
        Variable(out var one);
        Variable(out var two);
        return new Simple($"({one}, {two}) = ({two}, {one});", [], (run, _) => (run.Texts[one], run.Texts[two]) = (run.Texts[two], run.Texts[one]));
    }

    private Simple Closure()
    {
        Variable(out var name);
        var function = Name("set");
        return _random.Next(2) == 0
            ? new Simple($"Action<string> {function} = text => {name} = text;\n{function}($0);", [Text(2)], (run, texts) => run.Texts[name] = texts[0])
            : new Simple($"void {function}(string text) => {name} = text + \".\";\n{function}($0);", [Text(2)], (run, texts) => run.Texts[name] = Term.Made(texts[0], Term.Of(".")));
    }

    private Simple TwoTargets()
    {
        Variable(out var one);
        Variable(out var two);
        if (one == two)
            two = one == "v0" ? "v1" : "v0";
        var form = _random.Next(3) switch
        {
            0 => $"({one}, {two}) = ($0, $1);",
            1 => $"({one}, {two}) = Use.Both($0, $1);",
            _ => $"({one}, {two}) = new Pair($0, $1);",
        };
        return new Simple(form, [Text(2), Text(2)], (run, texts) => (run.Texts[one], run.Texts[two]) = (texts[0], texts[1]));
    }

    private Simple ThroughQueue()
    {
        Variable(out var name);
        var queue = Name("queue");
        var form = _random.Next(3) switch
        {
            0 => $"var {queue} = new Queue<string>();\n{queue}.Enqueue($0);\n{name} = {queue}.Dequeue();",
            1 => $"var {queue} = new Dictionary<string, string> {{ [\"a\"] = $0 }};\n{queue}[\"b\"] = $1;\n{name} = {queue}[\"a\"];",
            _ => $"var {queue} = new StringBuilder();\n{queue}.Append($0).Append($1);\n{name} = {queue}.ToString();",
        };
        return new Simple(form, [Text(2), Text(1)], (run, texts) => run.Texts[name] = form.Contains("Builder", StringComparison.Ordinal) ? Term.Made(texts[0], texts[1]) : texts[0]);
    }

    // The field that decides: of the record, or of the item in a loop.
    private string Choice(out string place)
    {
        var name = $"C{_choices++}";
        place = _isInLoop ? $"Lines[].{name}" : name;
        return (_isInLoop ? "line." : "rec.") + name;
    }

    private Block If(int level)
    {
        var field = Choice(out var place);
        var wasInBranch = _isInBranch;
        _isInBranch = true;
        var then = Steps(1 + _random.Next(3), level + 1);
        if (_isInLoop && !_isInFinally && _random.Next(4) == 0)
        {
            then = then.Add(new Leave(_isInSwitch || _random.Next(2) == 0 ? Leaving.Turn : Leaving.Loop));
            _loose.Add(place);
        }

        var other = Steps(_random.Next(3), level + 1);
        _isInBranch = wasInBranch;
        return new Block([$"if ({field} == \"x\")", "else"], [then, other], "", (run, bodies) => Statement.Run(bodies[run.Decide(place, 2)], run));
    }

    private Block Switch(int level)
    {
        var field = Choice(out var place);
        var (wasInBranch, wasInSwitch) = (_isInBranch, _isInSwitch);
        (_isInBranch, _isInSwitch) = (true, true);
        var sections = ImmutableArray.Create(Steps(1 + _random.Next(2), level + 1), Steps(1, level + 1), Steps(_random.Next(2), level + 1));
        (_isInBranch, _isInSwitch) = (wasInBranch, wasInSwitch);
        return new Block([$"switch ({field})\n{{\ncase \"x\":", "case \"y\":", "default:", "}"], sections, "break;", (run, bodies) => Statement.Run(bodies[run.Decide(place, 3)], run));
    }

    private Block Loop(int level)
    {
        var (wasInSwitch, wasInFinally) = (_isInSwitch, _isInFinally);
        (_isInLoop, _isInSwitch, _isInFinally) = (true, false, false);
        var body = Steps(1 + _random.Next(4), level + 1);
        (_isInLoop, _isInSwitch, _isInFinally) = (false, wasInSwitch, wasInFinally);
        var loop = Name("loop");
        var head = _random.Next(3) switch
        {
            0 => "foreach (var line in rec.Lines)",
            1 => $"for (var {loop} = 0; {loop} < rec.Lines.Count; {loop}++)",
            _ => $"var {loop} = -1;\nwhile (++{loop} < rec.Lines.Count)",
        };
        if (!head.StartsWith("foreach", StringComparison.Ordinal))
            body = body.Insert(0, new Simple($"var line = rec.Lines[{loop}];", [], (_, _) => { }));
        return new Block([head], [body], "", (run, bodies) => RunLoop(loop, bodies[0], run));
    }

    private static void RunLoop(string loop, ImmutableArray<Statement> body, ProgramRun run)
    {
        var turns = run.Decide(loop, 4);
        for (var turn = 0; turn < turns && run.Leaves != Leaving.Loop; turn++)
        {
            run.Turn = turn;
            run.Leaves = Leaving.Not;
            Statement.Run(body, run);
        }

        run.Turn = null;
        run.Leaves = Leaving.Not;
    }

    private Block TryFinally(int level)
    {
        var body = Steps(1 + _random.Next(2), level + 1);
        var wasInFinally = _isInFinally;
        _isInFinally = true;
        var last = Steps(1, level + 1);
        _isInFinally = wasInFinally;
        return new Block(["try", "finally"], [body, last], "", (run, both) =>
        {
            Statement.Run(both[0], run);
            var leaves = run.Leaves;
            run.Leaves = Leaving.Not;
            Statement.Run(both[1], run);
            run.Leaves = leaves;
        });
    }

    private TextExpression Text(int depth)
    {
        if (depth == 0 || _random.Next(3) == 0)
            return Plain();
        var inner = ImmutableArray.Create(Text(depth - 1));
        var two = inner.Add(_random.Next(2) == 0 ? Plain() : Text(depth - 1));
        return _random.Next(34) switch
        {
            0 => Made("($0 + $1)", two),
            1 => Made("$\"{$0}-{$1}\"", two),
            2 => Made("$0.ToUpperInvariant()", inner),
            3 => new MadeOf("Use.Mask($0)", inner, (_, texts) => Term.Masked(texts[0])),
            4 => Given("Use.Id($0)", inner),
            5 => Made("Use.Wrap($0)", inner),
            6 => Given("Use.First($0, $1)", two),
            7 => Given("Use.Same($0)", inner),
            8 => Given("(await Use.LaterAsync($0))", inner),
            9 => Given("(await Use.SoonAsync($0))", inner),
            10 => Given("((Func<string, string>)(text => text))($0)", inner),
            11 => Given("new Box { A = $0, B = $1 }.A", two),
            12 => Given("(new Box { A = $1 } with { A = $0 }).A", two),
            13 => Given("new Pair($0, $1).First", two),
            14 => Given("Use.Make($0, $1).A", two),
            15 => Given("($0, $1).Item1", two),
            16 => Given("Use.Both($0, $1).A", two),
            17 => Given("new Dictionary<string, string> { [\"a\"] = $0, [\"b\"] = $1 }[\"a\"]", two),
            18 => AnyOf("new List<string> { $0, $1 }[rec.Count]", two),
            19 => AnyOf("new[] { $0, $1 }.First(text => text.Length > rec.Count)", two),
            20 => Made("new[] { $0 }.Select(text => text + \"!\").Last()", inner),
            21 => AnyOf("Use.Two($0, $1).ElementAt(rec.Count)", two),
            22 => Given("JsonSerializer.Deserialize<Box>(JsonSerializer.Serialize(new Box { A = $0, B = $1 }))!.A", two),
            23 => Given("Use.Hold($0, text => text)", inner),
            24 => Made("Use.Hold($0, text => text + \"?\")", inner),
            25 => Made("$0.Quote()", inner),
            26 => Given("((IStep)new PlainStep()).Do($0)", inner),
            27 => Made("((IStep)new LoudStep()).Do($0)", inner),
            28 => Given("new Round().Show($0)", inner),
            29 => Made("new Trimmer { Text = $0 }.Text", inner),
            30 => Made("new Trimmer { Text = $0 }.Shown", inner),
            31 when _choices < Choices => new Chosen($"({Choice(out var ternary)} == \"x\" ? $0 : $1)", ternary, two),
            32 when _choices < Choices => new Chosen($"({Choice(out var arms)} switch {{ \"x\" => $0, \"y\" => $1, _ => \"z\" }})", arms, two.Add(new Leaf("\"z\"", _ => Term.Of("z")))),
            33 when _choices < Choices => new Chosen($"Use.Choose({Choice(out var choice)} == \"x\", $0, $1)", choice, two),
            _ => Plain(),
        };
    }

    private static MadeOf Given(string form, ImmutableArray<TextExpression> inner) => new(form, inner, (_, texts) => texts[0]);

    private static MadeOf Made(string form, ImmutableArray<TextExpression> inner) => new(form, inner, (_, texts) => Term.Made(texts));

    private MadeOf AnyOf(string form, ImmutableArray<TextExpression> inner)
    {
        var place = Name("item");
        return new MadeOf(form, inner, (run, texts) => texts[run.Decide(place, texts.Length)]);
    }

    private TextExpression Plain()
    {
        switch (_random.Next(_isInLoop ? 11 : 8))
        {
            case 0 or 1 or 2:
                var field = $"F{_random.Next(Fields)}";
                return new Leaf($"rec.{field}", _ => new FieldTerm(field));
            case 3 or 4:
                Variable(out var name);
                return new Leaf(name, run => run.Texts[name]);
            case 5:
                Object(out var holder);
                Member(out var member);
                return new Leaf($"{holder}.{member}", run => run.Objects[holder].Members[member]);
            case 6:
                return new Leaf("keep.Get()", run => run.Texts["keep"]);
            case 7:
                var constant = $"k{_random.Next(100)}";
                return new Leaf($"\"{constant}\"", _ => Term.Of(constant));
            default:
                var item = _random.Next(2) == 0 ? "S" : "T";
                return new Leaf($"line.{item}", _ => new FieldTerm($"Lines[].{item}"));
        }
    }
}
