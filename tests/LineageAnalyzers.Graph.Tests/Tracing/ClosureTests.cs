using CsCheck;
using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Tracing;

/// <summary>
/// On random graphs a trace equals the closure that is computed here in the plainest way: all edges of all reached addresses, again and
/// again, until nothing changes, on paths as lists of names.
/// </summary>
public class ClosureTests
{
    private const int MostFields = 400;

    private static readonly string[] Paths = ["", "a", "a.b", "a.b.c", "a[]", "ab", "d"];

    private static readonly Gen<Move> Moves = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 6].Select(index => Paths[index]), Gen.Int[0, 3], Gen.Int[0, 6].Select(index => Paths[index]), Gen.Bool,
        (from, fromPath, to, toPath, identity) => new Move(from, fromPath, to, toPath, identity));

    private static readonly Gen<(Move[] Moves, int Topic, string Path, bool Up)> Cases =
        Gen.Select(Moves.Array[0, 8], Gen.Int[0, 3], Gen.Int[0, 6].Select(index => Paths[index]), Gen.Bool);

    [Fact]
    public void Trace_EqualsTheNaiveClosure() => Cases.Sample(
        item =>
        {
            var (fields, edges) = Closure(item.Moves, item.Topic, item.Path, item.Up);
            // Cycles that nest the record twice a turn grow too large for the plain way.
            if (fields.Count > MostFields)
                return true;
            using var graph = Task.Run(() => GraphOf.Async(Projects(item.Moves))).GetAwaiter().GetResult();
            var start = $"t{item.Topic}#{item.Path}";
            var trace = item.Up ? graph.Up(start) : graph.Down(start);
            return fields.SetEquals(trace.Fields.Select(field => $"{field.Address}@{field.Distance}"))
                && edges.SetEquals(trace.Edges.Select(edge => $"{edge.From}>{edge.To}"));
        },
        iter: 300);

    // One project a move, so that each continues what the others produce.
    private static SampleProject[] Projects(Move[] moves) =>
    [
        .. moves.Select((move, index) => new SampleProject($"P{index}")
            .Consumes("c", $"t{move.From}").Produces("p", $"t{move.To}")
            .Moves($"c#{move.FromPath}", $"p#{move.ToPath}", move.Identity ? FlowTransformation.Identity : FlowTransformation.Transformation)),
    ];

    private static (HashSet<string> Fields, HashSet<string> Edges) Closure(Move[] moves, int topic, string path, bool up)
    {
        var reached = new Dictionary<(int Topic, string Path), int> { [(topic, path)] = 0 };
        var touched = new Dictionary<(int Topic, string Path), int>();
        var edges = new HashSet<string>();
        for (var changed = true; changed && reached.Count <= MostFields;)
        {
            changed = false;
            foreach (var ((at, whole), distance) in reached.ToArray())
            {
                foreach (var move in moves)
                {
                    var (near, nearPath, far, farPath) = up ? (move.To, move.ToPath, move.From, move.FromPath) : (move.From, move.FromPath, move.To, move.ToPath);
                    if (near != at)
                        continue;
                    string nearEnd, farEnd;
                    if (Names(nearPath).Take(Names(whole).Length).SequenceEqual(Names(whole)))
                        (nearEnd, farEnd) = (nearPath, farPath);
                    else if (Names(whole).Take(Names(nearPath).Length).SequenceEqual(Names(nearPath)))
                        (nearEnd, farEnd) = (whole, move.Identity ? Carried(whole, nearPath, farPath) : farPath);
                    else
                        continue;
                    changed |= Lower(touched, (at, nearEnd), distance) | Lower(reached, (far, farEnd), distance + 1);
                    edges.Add(up ? $"{Address(far, farEnd)}>{Address(at, nearEnd)}" : $"{Address(at, nearEnd)}>{Address(far, farEnd)}");
                }
            }
        }

        foreach (var (address, distance) in touched)
            Lower(reached, address, distance);
        return ([.. reached.Select(item => $"{Address(item.Key.Topic, item.Key.Path)}@{item.Value}")], edges);
    }

    private static string Carried(string whole, string near, string far)
    {
        string[] names = [.. Names(far), .. Names(whole).Skip(Names(near).Length)];
        return names.Length > 16 ? far : Text(names);
    }

    private static bool Lower(Dictionary<(int Topic, string Path), int> distances, (int Topic, string Path) address, int distance)
    {
        if (distances.TryGetValue(address, out var known) && known <= distance)
            return false;
        distances[address] = distance;
        return true;
    }

    private static string[] Names(string path) => path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(string[] names) => string.Join('.', names).Replace(".[]", "[]", StringComparison.Ordinal);

    private static string Address(int topic, string path) => path.Length == 0 ? $"t{topic}" : $"t{topic}#{path}";

    private sealed record Move(int From, string FromPath, int To, string ToPath, bool Identity);
}
