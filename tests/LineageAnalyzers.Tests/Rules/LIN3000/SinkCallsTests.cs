using LineageAnalyzers.Rules;
using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Tests.Flow.Corpus;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

/// <summary>A call is bound only if its names do not say that it shows nothing classified; bound or not, the same leaks.</summary>
public sealed class SinkCallsTests
{
    private const string Classified = "[LineageAnalyzers.Annotations.Classified(\"PII\")] ";

    [Theory]
    [InlineData("logger.LogInformation(\"{Id}\", order.Id);")]
    [InlineData("logger.LogInformation(\"{Id} {Count}\", order.Id, order.Lines.Count);")]
    [InlineData("try { order.Check(); } catch (Exception e) { logger.LogError(e, \"{Id} {Rest}\", order.Id, order.Id.Substring(1)); }")]
    [InlineData("logger.LogInformation($\"{order.Id,10} {order.Total:F2}\");")]
    [InlineData("throw new InvalidOperationException($\"{order.Id} is in state {state}\");")]
    [InlineData("throw new ArgumentOutOfRangeException(nameof(state), state, \"is none\");")]
    [InlineData("var found = order.Id.Substring(state); logger.LogInformation(\"{Rest}\", found.Trim());")]
    [InlineData("var mail = order.Id.Substring(order.Email.Length); logger.LogInformation(\"{Rest}\", mail);")]
    [InlineData("logger.LogInformation(\"{Ids}\", string.Join(\", \", order.Lines.Select(line => line.Id)));")]
    [InlineData("Console.WriteLine(order.Lines[0].Id ?? \"none\");")]
    [InlineData("Console.WriteLine(order);")]
    [InlineData("Console.WriteLine(new Line { Id = order.Id }.Id);")]
    [InlineData("Console.WriteLine((int)DateTime.UtcNow.TimeOfDay.TotalHours);")]
    public void What_by_its_names_shows_nothing_classified_is_not_bound(string statement)
    {
        var (all, bound) = CallsIn(Service(statement));
        Assert.NotEmpty(all);
        Assert.Empty(bound);
        AssertSameLeaks(Service(statement), leaking: 0);
    }

    [Theory]
    [InlineData("logger.LogInformation(\"{Mail}\", order.Email);")]
    [InlineData("logger.LogInformation(\"{Mail}\", order?.Email);")]
    [InlineData("logger.LogInformation(\"{Mail}\", order!.Email!);")]
    [InlineData("logger.LogInformation(\"{City}\", order.Buyer.City);")]
    [InlineData("logger.LogInformation(\"{City}\", order.Buyers[0].City);")]
    [InlineData("var buyer = order.Buyer; logger.LogInformation(\"{City}\", buyer.City);")]
    [InlineData("if (order.Buyer is { } buyer) logger.LogInformation(\"{City}\", buyer.City);")]
    [InlineData("if (order is { Buyer: { } some } && some is { } buyer) logger.LogInformation(\"{Mail}\", order.Email + buyer.City);")]
    [InlineData("string text; text = order.Email; var shown = text; Console.WriteLine(shown.Trim());")]
    [InlineData("var text = \"\"; if (state > 1) text = order.Email; Console.WriteLine($\"{text}\");")]
    [InlineData("Console.WriteLine(order.Shown);")]
    [InlineData("Console.WriteLine(order.Describe());")]
    [InlineData("Console.WriteLine(Text()); string Text() => order.Email;")]
    [InlineData("Console.WriteLine(order.Same(order.Email));")]
    [InlineData("Console.WriteLine(System.Text.Encoding.UTF8.GetBytes(order.Email));")]
    [InlineData("Console.WriteLine(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(order.Email)));")]
    [InlineData("Console.WriteLine(new System.Text.StringBuilder().Append(order.Email).ToString());")]
    [InlineData("Console.WriteLine(order.Email as object);")]
    [InlineData("Console.WriteLine((object)order.Email);")]
    [InlineData("Console.WriteLine(state switch { 1 => order.Email, _ => \"\" });")]
    [InlineData("Console.WriteLine(state > 1 ? order.Email : \"\");")]
    [InlineData("Console.WriteLine(\"{0} {1}\", order.Id, new[] { order.Email });")]
    [InlineData("logger.LogInformation(\"{All}\", (order.Id, order.Email));")]
    [InlineData("logger.LogInformation(\"{All}\", new { order.Id, Text = order.Email });")]
    [InlineData("logger.LogInformation(\"{@All}\", order);")]
    [InlineData("logger.LogInformation(Template, order);")]
    [InlineData("logger.LogInformation(0, Template, order);")]
    [InlineData("logger.LogInformation(args: [order], message: Template);")]
    [InlineData("logger.LogInformation(JsonSerializer.Serialize(order));")]
    [InlineData("var json = JsonSerializer.Serialize(order); logger.LogInformation(\"{Json}\", json);")]
    [InlineData("throw new Unshown(\"order\", Template, order);")]
    [InlineData("throw new InvalidOperationException(order.Email);")]
    [InlineData("_ = order.Id ?? throw new InvalidOperationException($\"{order.Email}\");")]
    [InlineData("Show(\"a@b.c\"); void Show([Classified(\"PII\")] string text) => Console.WriteLine(text);")]
    [InlineData("Console.WriteLine(order.Extended());")]
    public void What_leaks_by_a_name_or_behind_one_is_found(string statement) => AssertSameLeaks(Service(statement), leaking: 1);

    [Fact]
    public void A_record_that_a_consumer_could_not_read_is_found() => AssertSameLeaks(
        Service(
            """
            using var consumer = new ConsumerBuilder<string, Order>(new ConsumerConfig()).SetValueDeserializer(new Json()).Build();
            consumer.Subscribe("orders");
            try { consumer.Consume(); } catch (ConsumeException failed) { Console.WriteLine(System.Text.Encoding.UTF8.GetString(failed.ConsumerRecord.Message.Value)); }
            """,
            more: """
            class Json : IDeserializer<Order>
            {
                public Order Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) => JsonSerializer.Deserialize<Order>(data)!;
            }
            """),
        leaking: 1);

    [Theory]
    [InlineData("public sealed record Note([Classified(\"PII\")] string Text);")]
    [InlineData("public sealed record Note { [Classified(\"PII\")] public string Text { get; set; } = \"\"; }")]
    [InlineData("interface INoted { [Classified(\"PII\")] string Text { get; } } public sealed record Note(string Text) : INoted;")]
    [InlineData("[Classified(\"PII\")] public sealed class Noted { public string Of { get; set; } = \"\"; } public sealed record Note(Noted Text) { public Noted Text { get; } = Text; public string Of => Text.Of; }")]
    public void Where_the_text_of_a_record_may_show_it_names_say_nothing(string note)
    {
        var service = Service("Console.WriteLine(note);", parameters: "Note note", more: note);
        var (all, bound) = CallsIn(service);
        Assert.Equal(all, bound);
    }

    [Theory]
    [InlineData("using Private = LineageAnalyzers.Annotations.ClassifiedAttribute;", "class Noted { [Private(\"PII\")] public string Text { get; set; } = \"\"; }")]
    [InlineData("", "partial class Noted { partial void Set([Classified(\"PII\")] string text); partial void Set(string note) => Console.WriteLine(note); }")]
    public void Where_a_name_hides_another_one_names_say_nothing(string directive, string more)
    {
        var (all, bound) = CallsIn(Service("Console.WriteLine(order.Id);", directive: directive, more: more));
        Assert.Equal(all, bound);
    }

    [Fact]
    public void Over_services_of_the_corpus_whose_texts_are_classified_in_turns_the_same_leaks()
    {
        var (services, unbound, leaking) = (FlowCase.All(), 0, 0);
        foreach (var (service, index) in services.Select((service, index) => (service, index)).Where(pair => pair.index % 2 == 0))
        {
            var compilation = WithClasses(service, index);
            var (all, bound) = CallsIn(compilation);
            unbound += all.Count - bound.Count;
            leaking += AssertSameLeaks(compilation);
        }

        Assert.True(unbound > 15 && leaking > 4, $"{unbound} calls not bound and {leaking} leaks show little");
    }

    private static int AssertSameLeaks(Compilation compilation, int? leaking = null)
    {
        var (all, looked) = (LeaksIn(compilation, areAllBound: true), LeaksIn(compilation, areAllBound: false));
        Assert.Equal(all, looked);
        Assert.Equal(leaking ?? all.Count, all.Count);
        return all.Count;
    }

    private static List<string> LeaksIn(Compilation compilation, bool areAllBound)
    {
        var facts = FactsOf(compilation);
        return [.. compilation.SyntaxTrees.SelectMany(tree => SinksIn(tree, facts, areAllBound).SelectMany(call => Leaks.At(call, ArrivalsIn(tree, facts), facts, default)).Select(leak => $"{leak.Place} {leak.What}"))];
    }

    private static (List<string> All, List<string> Bound) CallsIn(Compilation compilation)
    {
        var facts = FactsOf(compilation);
        return (Texts(areAllBound: true), Texts(areAllBound: false));

        List<string> Texts(bool areAllBound) => [.. compilation.SyntaxTrees.SelectMany(tree => SinksIn(tree, facts, areAllBound)).Select(call => call.Operation.Syntax.ToString())];
    }

    private static IEnumerable<SinkCall> SinksIn(SyntaxTree tree, CompilationFacts facts, bool areAllBound) =>
        LeakedField.CallsIn(tree, ArrivalsIn(tree, facts), new SinkCalls(facts.Reader.Models) { AreAllBound = areAllBound }, default);

    private static List<LineageAnalyzers.Rules.Flows.ClassifiedFlow> ArrivalsIn(SyntaxTree tree, CompilationFacts facts) => [.. facts.Flows(default).IntoSinksIn(tree).Where(flow => flow.Arrival.Behind is null)];

    private static CompilationFacts FactsOf(Compilation compilation)
    {
        var facts = CompilationFacts.Of(compilation, KnownSymbols.TryCreate(compilation)!, Findings.Options([]));
        Assert.True(facts.MayClassify(default));
        return facts;
    }

    private static Compilation WithClasses(FlowCase service, int index)
    {
        const string Text = "public string ";
        var compilation = service.Compile();
        var tree = compilation.SyntaxTrees.Single(file => file.ToString() == service.Code);
        var parts = service.Code.Split(Text);
        if (parts.Length == 1)
            return compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Other {{ {Classified} public string Name {{ get; set; }} = \"\"; }}", (CSharpParseOptions)tree.Options));
        var code = string.Concat(parts.Select((part, at) => at == 0 ? part : (parts.Length == 2 || at % 2 == index % 2 ? Classified : "") + Text + part));
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static CSharpCompilation Service(string statement, string parameters = "Order order, int state", string directive = "", string more = "")
    {
        var compilation = Findings.Compilation(References.KafkaService.Append(References.Annotations), ("Service.cs", EndpointsIn.Usings + $$"""
            using System.Text.Json;
            using LineageAnalyzers.Annotations;
            using Microsoft.Extensions.Logging;
            {{directive}}
            public class Line { public string Id { get; set; } = ""; }
            public class Buyer { public string City { get; set; } = ""; }
            public class Order
            {
                public string Id { get; set; } = "";
                public decimal Total { get; set; }
                [Classified("PII")] public string Email { get; set; } = "";
                [Classified("PII")] public Buyer Buyer { get; set; } = new();
                [Classified("PII")] public List<Buyer> Buyers { get; set; } = [];
                public List<Line> Lines { get; set; } = [];
                public string Shown => Email + Id;
                public string Describe() => Email + Id;
                public string Same(string text) => text;
                public void Check() { }
                public int Count() => Lines.Count;
            }
            public class Unshown(string text, string message, object order) : Exception(text + message + order);
            static class Extensions
            {
                public static string Extended(this Order order) => order.Email;
            }
            {{more}}
            class Service(ILogger<Service> logger)
            {
                private const string Template = "{@All}";
                public void Run({{parameters}}) { {{statement}} }
            }
            """));
        return compilation;
    }
}
