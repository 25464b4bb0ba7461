using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.Reading;

/// <summary>
/// What code that was compiled with one schema gets of data of another one, as the libraries for C# behave: Apache.Avro, System.Text.Json,
/// Newtonsoft.Json and Google.Protobuf. Where they differ from each other or from their specification, it is unclear, with the reason.
/// </summary>
public sealed class ConsumerReading
{
    // A schema that is larger than this is hostile; what lies beyond is said not to be known.
    private const int MostPairs = 50_000;

    // Nobody reads more; the worst are among them.
    private const int MostProblems = 100;

    // Lists of lists of lists.
    private const int MostItems = 32;

    private static readonly ReadingProblem TooLarge = ReadingProblem.MayFail("is too large to be compared");

    private static readonly ReadingProblem NotThere = ReadingProblem.Unclear("is not in the schema that the code was compared with");

    private readonly ReadingPair? _root;
    private readonly ReadingProblem? _otherFormat;

    private ConsumerReading(ParsedSchema compiled, ParsedSchema written)
    {
        if (compiled.Format != written.Format)
        {
            _otherFormat = ReadingProblem.Fails($"does not arrive any more, because the data is {written.Format.Name} now");
            Problems = [_otherFormat];
            return;
        }

        IsSame = compiled.IsSameAs(written);
        _root = compiled.PairWith(written);
        if (!IsSame)
            Problems = FindAll(_root);
    }

    /// <summary>Whether both schemas say the same, documentation not counted.</summary>
    public bool IsSame { get; }

    /// <summary>What may keep the whole record from being read, the worst first; null when every record can be read.</summary>
    public ReadingProblem? Problem => Problems.Count == 0 ? null : Problems[0];

    /// <summary>Everything that may keep the whole record from being read, the worst first; of one place only the worst.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; } = [];

    /// <summary>Compares what code was compiled with and what the data is written with.</summary>
    public static ConsumerReading Of(ParsedSchema compiled, ParsedSchema written) => new(compiled, written);

    /// <summary>What the code gets of a field.</summary>
    /// <param name="path">The path in wire names; empty for the whole record.</param>
    /// <param name="whole">Whether everything inside the field is used, too.</param>
    /// <returns>The problem, with the place where it arises; null when the field arrives as it is written.</returns>
    public ReadingProblem? Read(string path, bool whole)
    {
        if (_root is null)
            return _otherFormat;
        var pairs = new List<ReadingPair> { _root };
        var at = "";
        var worst = WorstOf(pairs, at);
        foreach (var step in FieldSteps.Of(path))
        {
            var inside = Enter(pairs, step);
            if (inside.Count == 0)
                return worst?.Below() ?? NotThere with { Path = path };
            pairs = inside;
            at = Join(at, step);
            worst = Worse(worst?.Below(), WorstOf(pairs, at));
        }

        foreach (var pair in pairs)
            worst = Worse(worst, WorstOfItems(pair, path, whole && !IsSame));
        return worst;
    }

    // Several branches of a union may have the same step. Some paths leave the step into items out.
    private static List<ReadingPair> Enter(List<ReadingPair> pairs, string step, bool mayPassItems = true)
    {
        var inside = new List<ReadingPair>();
        foreach (var pair in pairs)
        {
            foreach (var next in pair.Enter())
            {
                if (next.Name == step)
                    inside.Add(next.Inside);
            }
        }

        if (inside.Count > 0 || !mayPassItems || step is FieldPath.Items or FieldPath.MapValues)
            return inside;
        return Enter([.. Enter(pairs, FieldPath.Items), .. Enter(pairs, FieldPath.MapValues)], step, mayPassItems: false);
    }

    // Code that uses a list uses its items; the fields of records inside are asked for one by one, unless all of it is used.
    private static ReadingProblem? WorstOfItems(ReadingPair pair, string path, bool whole)
    {
        ReadingProblem? worst = null;
        for (var depth = 0; depth < MostItems; depth++)
        {
            var steps = pair.Enter().ToList();
            var items = steps.Where(step => step.Name is FieldPath.Items or FieldPath.MapValues).Select(step => step.Inside).ToList();
            if (whole && steps.Count > items.Count && !pair.IsSame)
                return worst ?? ReadingProblem.Unclear("changes inside") with { Path = path };
            if (items.Count == 0)
                return worst;
            worst = Worse(worst, WorstOf(items, path));
            pair = items[0];
        }

        return worst ?? ReadingProblem.Unclear("lies too deep to be compared") with { Path = path };
    }

    private static ReadingProblem? WorstOf(List<ReadingPair> pairs, string path)
    {
        ReadingProblem? worst = null;
        foreach (var pair in pairs)
        {
            foreach (var problem in pair.FindProblems())
                worst = Worse(worst, problem);
        }

        return worst is null ? null : worst with { Path = path };
    }

    private static ReadingProblem? Worse(ReadingProblem? one, ReadingProblem? other)
    {
        if (one is null || other is null)
            return one ?? other;
        return other.Field > one.Field || (other.Field == one.Field && other.Record > one.Record) ? other : one;
    }

    private static List<ReadingProblem> FindAll(ReadingPair root)
    {
        var found = new List<ReadingProblem>();
        var seen = new HashSet<object> { root.Key };
        var open = new Queue<(ReadingPair Pair, string Path)>();
        open.Enqueue((root, ""));
        while (open.Count > 0 && found.Count < MostProblems)
        {
            if (seen.Count > MostPairs)
            {
                found.Add(TooLarge);
                break;
            }

            var (pair, path) = open.Dequeue();
            if (WorstForRecord(pair) is { } problem)
                found.Add(problem with { Path = path });
            foreach (var step in pair.Enter())
            {
                if (seen.Add(step.Inside.Key))
                    open.Enqueue((step.Inside, Join(path, step.Name)));
            }
        }

        return [.. found.OrderByDescending(problem => problem.Record)];
    }

    private static ReadingProblem? WorstForRecord(ReadingPair pair)
    {
        ReadingProblem? worst = null;
        foreach (var problem in pair.FindProblems())
        {
            if (problem.Record > (worst?.Record ?? RecordReading.Succeeds))
                worst = problem;
        }

        return worst;
    }

    private static string Join(string path, string step) =>
        path.Length == 0 || step is FieldPath.Items or FieldPath.MapValues ? path + step : $"{path}.{step}";
}
