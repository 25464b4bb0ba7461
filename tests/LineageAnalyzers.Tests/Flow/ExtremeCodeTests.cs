using System.Diagnostics;
using System.Text;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>Code as generators and a long life make it: it is followed within the budget, or said to be unknown.</summary>
public sealed class ExtremeCodeTests
{
    // A build may not wait. Alone none takes two seconds, half of them the compiler; on a busy machine everything takes some times as long.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_method_of_five_thousand_lines_is_followed() =>
        AssertKnown(
            $$"""
            void Handle(Order order, ConsumeResult<string, string> raw)
            {
                var text = order.Id;
                var count = 0;
            {{Repeated(1_250, i => $"    if (order.Note == \"{i}\")\n        count += {i};\n    else\n        text = text.Trim();\n")}}
                Send(new Invoice { Number = text, Total = count });
            }
            """,
            "id -> number (transformation)", "id -> number (identity)");

    [Fact]
    public void A_switch_of_a_thousand_cases_is_followed() =>
        AssertKnown(
            $$"""
            void Handle(Order order, ConsumeResult<string, string> raw)
            {
                var invoice = new Invoice();
                switch (order.Id)
                {
            {{Repeated(1_000, i => $"        case \"{i}\":\n            var line{i} = new Line {{ Sku = order.Note! }};\n            invoice.Items.Add(line{i});\n            invoice.Contact = order.Customer.Email;\n            break;\n")}}
                    default:
                        invoice.Contact = order.Note;
                        break;
                }

                Send(invoice);
            }
            """,
            "customer.email -> contact (identity)", "note -> contact (identity)", "id -> contact (conditional)", "note -> items[].sku (identity)");

    [Fact]
    public void A_switch_expression_of_a_thousand_arms_is_followed() =>
        AssertKnown(
            $$"""
            void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Contact = order.Id switch
            {
            {{Repeated(1_000, i => $"    \"{i}\" => order.Customer.Email,\n")}}
                _ => order.Note,
            } });
            """,
            "customer.email -> contact (identity)", "note -> contact (identity)", "id -> contact (conditional)");

    [Fact]
    public void A_mapper_of_two_thousand_assignments_is_followed() =>
        AssertKnown(
            $$"""
            void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = Map(order).F1999, Contact = Map(order).F0 });
            static Wide Map(Order order)
            {
                var wide = new Wide();
            {{Repeated(2_000, i => $"    wide.F{i} = {(i % 2 == 0 ? "order.Id" : "order.Note!")};\n")}}
                return wide;
            }

            public sealed class Wide
            {
            {{Repeated(2_000, i => $"    public string F{i} {{ get; set; }} = \"\";\n")}}
            }
            """,
            "note -> number (identity)", "id -> contact (identity)");

    [Fact]
    public void Two_hundred_implementations_of_an_interface_are_unknown_and_not_nothing()
    {
        var manifest = Within(
            $$"""
            public interface IStep { string Run(Order order); }
            {{Repeated(200, i => $"public sealed class Step{i} : IStep {{ public string Run(Order order) => order.Id + \"{i}\"; }}\n")}}
            private readonly IStep _step;
            public Service(IProducer<string, string> producer, IConsumer<string, string> consumer, IStep step) : this(producer, consumer) => _step = step;
            void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = _step.Run(order) });
            """);

        Assert.Contains("unknown -> number", FlowsIn.Roots(manifest));
        Assert.Contains(manifest.Endpoints.SelectMany(endpoint => endpoint.Reads), read => read is { Field: "", Use: ReadUse.Whole });
    }

    [Theory]
    [InlineData("string Down(Order order, int depth) => depth == 0 ? order.Id : Down(order, depth - 1);")]
    [InlineData("string Down(Order order, int depth) => depth == 0 ? order.Id : Up(order, depth); string Up(Order order, int depth) => Down(order, depth - 1);")]
    public void Recursion_comes_to_an_end(string methods) =>
        AssertKnown($"void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice {{ Number = Down(order, 9) }}); {methods}", "id -> number (identity)");

    [Fact]
    public void Methods_that_all_call_each_other_stay_in_the_budget()
    {
        var manifest = Within(
            $$"""
            void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = M0(order, 1) });
            {{Repeated(12, i => $"string M{i}(Order order, int n) {{ if (n == {i}) return order.Id; {Repeated(12, j => $"if (n > {j * 20}) return M{j}(order, n - 1);")} return \"\"; }}\n")}}
            """);

        // What was not looked at is not called nothing.
        Assert.Contains(
            manifest.Flows,
            flow => flow.To is { Endpoint: not null, Field: "number" or "" } && (flow.From.Field == "id" || flow.From.Source == FlowSource.Unknown));
        Assert.Contains(manifest.Endpoints.SelectMany(endpoint => endpoint.Reads), read => read.Field == "" || read.Field == "id");
    }

    [Fact]
    public void A_chain_of_a_hundred_methods_is_followed_or_unknown()
    {
        var manifest = Within(
            $$"""
            void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = M0(order) });
            {{Repeated(100, i => $"string M{i}(Order order) => M{i + 1}(order);\n")}}
            string M100(Order order) => order.Id;
            """);

        Assert.True(FlowsInto(manifest, "number").Any(), "something gets into the number");
        Assert.Contains(manifest.Endpoints.SelectMany(endpoint => endpoint.Reads), read => read.Field == "" || read.Field == "id");
    }

    [Fact]
    public void Expressions_that_are_nested_deep_do_not_break_the_analysis()
    {
        var sum = string.Join(" + ", Enumerable.Range(0, 900).Select(i => i % 2 == 0 ? "order.Id" : $"\"{i}\""));
        var manifest = Within($"void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice {{ Number = {sum} }});");

        Assert.NotEmpty(FlowsInto(manifest, "number"));
    }

    private static void AssertKnown(string members, params string[] expected)
    {
        var found = Within(members).Flows
            .Where(flow => flow.From.Endpoint is not null && flow.To.Endpoint is not null)
            .Select(flow => $"{flow.From.Field} -> {flow.To.Field} ({flow.Transformation.ToString().ToLowerInvariant()})")
            .ToList();
        Assert.All(expected, flow => Assert.Contains(flow, found));
        Assert.DoesNotContain(found, flow => flow.EndsWith("(identity)", StringComparison.Ordinal) && !expected.Contains(flow));
    }

    private static IEnumerable<DataFlow> FlowsInto(Manifest manifest, string field) => manifest.Flows.Where(flow => flow.To.Endpoint is not null && (flow.To.Field == field || flow.To.Field.Length == 0));

    private static Manifest Within(string members)
    {
        var watch = Stopwatch.StartNew();
        var manifest = FlowsIn.Service(members);
        Assert.True(watch.Elapsed < Longest, $"it took {watch.Elapsed}");
        return manifest;
    }

    private static string Repeated(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var index = 0; index < count; index++)
            text.Append(line(index));
        return text.ToString();
    }
}
