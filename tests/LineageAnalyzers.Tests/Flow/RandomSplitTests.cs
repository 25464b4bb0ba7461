using System.Text;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>Programs whose flows are known by the way they are made, cut into two assemblies wherever it falls.</summary>
public sealed class RandomSplitTests
{
    private static readonly (string Body, bool Computes, bool Masks)[] Steps =
    [
        ("return value;", false, false),
        ("return value.Trim();", true, false),
        ("return $\"<{value}>\";", true, false),
        ("return new Box { Content = value, Other = \"x\" }.Content;", false, false),
        ("var box = new Box { Content = \"x\", Other = value }; box.Content = box.Other; return box.Content;", false, false),
        ("var list = new List<string> { value }; return list.First();", false, false),
        ("var pair = (value, 1); return pair.Item1;", false, false),
        ("var map = new Dictionary<string, string> { [\"a\"] = value, [\"b\"] = \"x\" }; return map[\"a\"];", false, false),
        ("Out(value, out var given); return given; static void Out(string from, out string to) => to = from;", false, false),
        ("return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)));", true, true),
        ("return new Hiding(value).Shown();", false, false),
        ("var hiding = new Hiding(\"x\"); hiding.Replace(value); return hiding.Text;", false, false),
        ("return JsonSerializer.Deserialize<Box>(JsonSerializer.Serialize(new Box { Other = value }))!.Other;", false, false),
        ("var lost = value; lost = \"x\"; return value;", false, false),
        ("string? kept = null; foreach (var item in new[] { value }) kept = item; return kept!;", false, false),
    ];

    private const string Types = """
        public class Box { public string Content { get; set; } = ""; public string Other { get; set; } = ""; }
        public class Hiding(string text)
        {
            private string _text = text;
            public string Text => _text;
            public string Shown() => _text;
            public void Replace(string other) => _text = other;
        }
        """;

    private static readonly (string Expression, string Field)[] Fields = [("order.Id", "id"), ("order.Note!", "note"), ("order.Customer.Email", "customer.email"), ("order.Customer.Id", "customer.id")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_program_that_is_cut_in_two_keeps_its_flows(int seed)
    {
        var random = new Random(seed);
        var (library, service, expected) = (new StringBuilder(), new StringBuilder(), new List<string>());
        var targets = new List<string>();
        foreach (var target in (string[])["number", "contact", "party.id", "party.email"])
        {
            var (expression, field) = Fields[random.Next(Fields.Length)];
            var (computes, masks) = (false, false);
            for (var depth = random.Next(1, 6); depth > 0; depth--)
            {
                var step = Steps[random.Next(Steps.Length)];
                var name = $"Step{targets.Count}{depth}";
                var isTold = random.Next(3) > 0;
                (isTold ? library : service).AppendLine($"public static string {name}(string value) {{ {step.Body} }}");
                expression = $"{(isTold ? "Steps." : "")}{name}({expression})";
                computes |= step.Computes;
                masks |= step.Masks;
            }

            targets.Add(expression);
            expected.Add($"{field} -> {target} ({(computes ? "transformation" : "identity")}{(masks ? ", masked" : "")})");
        }

        var code = FlowsAcross.Library($"{Types}\npublic static class Steps {{ {library} }}");
        var user = FlowsAcross.Service($$"""
            {{service}}
            void Handle(Order order, string text) => Send(new Invoice { Number = {{targets[0]}}, Contact = {{targets[1]}}, Party = new Customer { Id = {{targets[2]}}, Email = {{targets[3]}} } });
            """);

        expected.Sort(StringComparer.Ordinal);
        Assert.Equal(expected, FlowsIn.Lines(FlowsAcross.Together(code, user)));
        Assert.Equal(expected, FlowsIn.Lines(FlowsAcross.Apart(code, user)));
    }
}
