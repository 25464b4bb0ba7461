using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>A program of random steps: it takes a record, does something with it, and produces another one.</summary>
/// <param name="Number">Its number, which is a part of the names of its topics.</param>
/// <param name="Statements">The steps.</param>
/// <param name="Loose">The fields that decide how often a loop turns, too: whether that shows in a target is not judged.</param>
internal sealed record ComposedProgram(int Number, ImmutableArray<Statement> Statements, ImmutableHashSet<string> Loose)
{
    /// <summary>How many texts and how many objects a program has.</summary>
    public const int Texts = 4, Objects = 3;

    /// <summary>What stands before all programs.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Confluent.Kafka;

        """;

    /// <summary>What all programs share.</summary>
    public static string Shared { get; } = Usings + $$"""
        public sealed class In
        {
            {{Properties("F", ProgramGrammar.Fields)}} {{Properties("C", ProgramGrammar.Choices)}}
            public int Count { get; set; }
            public List<Line> Lines { get; set; } = new();
        }

        public sealed class Line
        {
            public string S { get; set; } = "";
            public string T { get; set; } = "";
            {{Properties("C", ProgramGrammar.Choices)}}
        }

        public sealed class Out
        {
            {{Properties("O", Texts)}}
            public Box Held { get; set; } = new();
        }

        public sealed record Box
        {
            public string A { get; set; } = "";
            public string B { get; set; } = "";
        }

        public sealed record Pair(string First, string Second);

        public sealed class Keeper
        {
            private string _text = "";
            public void Put(string text) => _text = text;
            public string Get() => _text;
        }

        public sealed class Trimmer
        {
            private string _text = "";
            public string Text { get => _text; set => _text = value.Trim(); }
            public string Shown => "[" + _text + "]";
        }

        public interface IStep { string Do(string text); }
        public sealed class PlainStep : IStep { public string Do(string text) => text; }
        public sealed class LoudStep : IStep { public string Do(string text) => text.ToUpperInvariant(); }
        public abstract class Shape { public string Show(string text) => Inner(text); protected virtual string Inner(string text) => "none"; }
        public sealed class Round : Shape { protected override string Inner(string text) => text; }
        public sealed class Square : Shape { protected override string Inner(string text) => "#" + text; }

        public static class Use
        {
            public static string Id(string text) => text;
            public static string Wrap(string text) => "<" + text + ">";
            public static string First(string first, string second) => first;
            public static T Same<T>(T value) => value;
            public static string Mask(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            public static async Task<string> LaterAsync(string text) { await Task.Yield(); return text; }
            public static ValueTask<string> SoonAsync(string text) => new(text);
            public static Box Make(string a, string b) => new() { A = a, B = b };
            public static void Fill(Box box, string text) => box.A = text;
            public static void FillIf(Box box, bool on, string text) { if (!on) return; box.B = text; }
            public static void Append(ref string text, string more) => text += more;
            public static void Replace(ref string text, string other) => text = other;
            public static void Give(string text, out string result) => result = text;
            public static string Choose(bool first, string one, string two) { if (first) return one; return two; }
            public static (string A, string B) Both(string a, string b) => (a, b);
            public static IEnumerable<string> Two(string one, string two) { yield return one; yield return two; }
            public static string Hold(string text, Func<string, string> change) => change(text);
            public static string Quote(this string text) => "'" + text + "'";
        }

        """;

    /// <summary>The topic that it consumes.</summary>
    public string Source => $"in-{Number}";

    /// <summary>The topic that it produces to.</summary>
    public string Target => $"out-{Number}";

    /// <summary>The class.</summary>
    public string Code
    {
        get
        {
            var code = new StringBuilder();
            code.AppendLine(CultureInfo.InvariantCulture, $$"""
                public static class Program{{Number}}
                {
                    public static async Task RunAsync(CancellationToken stop)
                    {
                        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = "g" }).Build();
                        using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
                        consumer.Subscribe("{{Source}}");
                        var rec = JsonSerializer.Deserialize<In>(consumer.Consume(stop).Message.Value)!;
                        string v0 = "", v1 = "", v2 = "", v3 = "";
                        Box b0 = new(), b1 = new(), b2 = new();
                        var keep = new Keeper();
                        await Task.Yield();
                """);
            foreach (var statement in Statements)
                statement.Write(code, "        ");
            code.AppendLine(CultureInfo.InvariantCulture, $$"""
                        var result = new Out { O0 = v0, O1 = v1, O2 = b0.B, O3 = keep.Get(), Held = b1 };
                        producer.Produce("{{Target}}", new Message<string, string> { Value = JsonSerializer.Serialize(result) });
                    }
                }
                """);
            return code.ToString();
        }
    }

    /// <summary>Runs it one way.</summary>
    public ProgramRun Run(IReadOnlyList<int> decided)
    {
        var run = new ProgramRun(decided);
        for (var index = 0; index < Texts; index++)
            run.Texts[$"v{index}"] = Term.Of("");
        for (var index = 0; index < Objects; index++)
            run.Objects[$"b{index}"] = new RunObject();
        run.Texts["keep"] = Term.Of("");
        Statement.Run(Statements, run);
        run.Output["O0"] = run.Texts["v0"];
        run.Output["O1"] = run.Texts["v1"];
        run.Output["O2"] = run.Objects["b0"].Members["B"];
        run.Output["O3"] = run.Texts["keep"];
        run.Output["Held.A"] = run.Objects["b1"].Members["A"];
        run.Output["Held.B"] = run.Objects["b1"].Members["B"];
        return run;
    }

    /// <summary>The same made smaller in one place, in every way.</summary>
    public IEnumerable<ComposedProgram> Smaller() => Statement.Smaller(Statements).Select(statements => this with { Statements = statements });

    private static string Properties(string name, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(index => $"public string {name}{index} {{ get; set; }} = \"\";"));
}
