using LineageAnalyzers.Flow.Summaries;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>What an assembly tells of its methods, to whom, and what its users make of it.</summary>
public sealed class PublishedSummariesTests
{
    private const string Mapper = "public static class Mapper { public static Invoice Map(Order order) => new() { Number = order.Id, Contact = order.Customer.Email }; }";
    private const string UseOfMapper = "void Handle(Order order, string text) => Send(Mapper.Map(order));";

    [Fact]
    public void A_library_that_uses_another_one_tells_what_both_do()
    {
        var inner = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(Mapper + " public static class Audit { public static void Write(string text) => Console.WriteLine(text); }")]);
        var told = FlowsAcross.Told(inner);
        var outer = FlowsAcross.Compile(
            "Acme.Middle",
            [FlowsAcross.Usings + "namespace Acme.Shared { public static class Middle { public static Invoice Both(Order order) { Audit.Write(order.Note!); var invoice = Mapper.Map(order); invoice.Contact = invoice.Contact!.Trim(); return invoice; } } }"],
            told);
        var service = FlowsAcross.Compile("Acme.Service", [FlowsAcross.Service("void Handle(Order order, string text) => Send(Middle.Both(order));")], told, FlowsAcross.Told(outer));

        Assert.Equal(
            ["customer.email -> contact (transformation)", "id -> number (identity)", "note -> console (identity)"],
            FlowsIn.Lines(FlowsAcross.Described(service)));
    }

    [Fact]
    public void The_steps_of_a_flow_hold_the_call_and_those_of_a_sink_the_place_in_the_library()
    {
        var manifest = FlowsAcross.Apart(
            FlowsAcross.Library("public static class Audit { public static Customer Same(Customer customer) { Console.WriteLine(customer.Email); return new Customer { Email = customer.Email }; } }"),
            FlowsAcross.Service("void Handle(Order order, string text) => Send(new Invoice { Party = Audit.Same(order.Customer) });"));

        var sink = Assert.Single(manifest.Flows, flow => flow.To.Sink == FlowSink.Console);
        Assert.Equal("System.Console.WriteLine(string)", sink.To.Member);
        Assert.Equal("src/Acme.Shared0.cs", sink.Steps[^1].File);
        Assert.Equal("src/Acme.Service0.cs", sink.Steps[^2].File);
        var flow = Assert.Single(manifest.Flows, flow => flow.To.Field == "party.email");
        Assert.All(flow.Steps, step => Assert.Equal("src/Acme.Service0.cs", step.File));
    }

    [Theory]
    [InlineData("DateTime.UtcNow.ToString(\"O\")", "clock")]
    [InlineData("Guid.NewGuid().ToString()", "random")]
    [InlineData("\"fixed\"", "constant")]
    [InlineData("Environment.MachineName", "unknown")]
    [InlineData("File.ReadAllText(\"x\")", "unknown")]
    public void The_roots_of_a_result_are_told(string expression, string source)
    {
        var manifest = FlowsAcross.Apart(
            FlowsAcross.Library($"public static class Make {{ public static Invoice New(string note) => new() {{ Number = {expression}, Contact = note }}; }}"),
            FlowsAcross.Service("void Handle(Order order, string text) => Send(Make.New(order.Note!));"));

        Assert.Equal([$"{source} -> number"], FlowsIn.Roots(manifest).Where(root => root.EndsWith(" number", StringComparison.Ordinal)));
        Assert.Equal(["note -> contact (identity)"], FlowsIn.Lines(manifest));
    }

    [Theory]
    [InlineData("an interface", "public interface IMapper { Invoice Map(Order order); } public sealed class Plain : IMapper { public Invoice Map(Order order) => new() { Number = order.Id }; }", "IMapper mapper", "")]
    [InlineData("a class that the library derives from", "public class IMapper { public virtual Invoice Map(Order order) => new() { Number = order.Id }; } public class Other : IMapper { public override Invoice Map(Order order) => new(); }", "IMapper mapper", "")]
    [InlineData("a class that another library derives from", "public class IMapper { public virtual Invoice Map(Order order) => new() { Number = order.Id }; }", "IMapper mapper", "public class Other : IMapper { public override Invoice Map(Order order) => new(); }")]
    public void Where_another_method_may_be_meant_nothing_is_claimed(string name, string library, string parameter, string other)
    {
        var told = FlowsAcross.Told(FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(library)]));
        var more = other.Length == 0 ? [] : new[] { FlowsAcross.Told(FlowsAcross.Compile("Acme.Other", [FlowsAcross.Usings + $"namespace Acme.Shared {{ {other} }}"], told)) };
        var manifest = FlowsAcross.Described(FlowsAcross.Compile(
            "Acme.Service", [FlowsAcross.Service($"void Handle(Order order, string text) => Send(Given(null!).Map(order)); Mapped Given(Mapped given) => given; ".Replace("Mapped", parameter.Split(' ')[0], StringComparison.Ordinal))], [told, .. more]));

        Assert.True(FlowsIn.Roots(manifest).Any(root => root.StartsWith("unknown -> ", StringComparison.Ordinal) && !root.EndsWith("key#", StringComparison.Ordinal)), name);
        Assert.DoesNotContain(FlowsIn.Lines(manifest), line => line.EndsWith("(identity)", StringComparison.Ordinal));
        Assert.Contains(manifest.Endpoints.SelectMany(endpoint => endpoint.Reads), read => read is { Field: "", Use: ReadUse.Whole });
    }

    [Fact]
    public void A_class_that_only_the_library_can_see_to_be_final_is_told()
    {
        var manifest = FlowsAcross.Apart(
            FlowsAcross.Library("public interface IMapper { Invoice Map(Order order); } public sealed class Plain : IMapper { public Invoice Map(Order order) => new() { Number = order.Id }; }"),
            FlowsAcross.Service("void Handle(Order order, string text) => Send(Given(null!).Map(order)); Plain Given(Plain given) => given;"));

        Assert.Equal(["id -> number (identity)"], FlowsIn.Lines(manifest));
    }

    [Fact]
    public void What_the_users_of_a_library_may_replace_is_unknown_in_what_it_tells()
    {
        var facts = FlowsAcross.Facts(FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library("""
            public interface INames { string Of(Order order); }
            public sealed class ById : INames { public string Of(Order order) => order.Id; }
            public static class Make { public static Invoice New(Order order, INames names) => new() { Number = names.Of(order) }; }
            """)]));

        var told = Assert.Single(facts, fact => fact.Key.Contains("Make.New", StringComparison.Ordinal)).Text;
        Assert.Contains("@unknown:Acme.Shared.INames.Of(Acme.Shared.Order)", told, StringComparison.Ordinal);
        Assert.Contains("[\"0\",\"whole\"]", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_method_may_have_left_in_a_static_member_is_unknown()
    {
        var facts = FlowsAcross.Facts(FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(
            "public static class Last { private static string _id = \"\"; public static void Keep(Order order) => _id = order.Id; public static string Get() => _id; }")]));

        Assert.Contains("@unknown", Assert.Single(facts, fact => fact.Key.Contains("Last.Get", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_wrapper_in_a_library_sends_is_followed_into_the_record()
    {
        var library = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library("""
            public sealed class Bus(Confluent.Kafka.IProducer<string, string> producer)
            {
                public void Publish<T>(string topic, T message)
                {
                    Console.WriteLine(topic);
                    producer.Produce(topic, new Confluent.Kafka.Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
                }
            }
            """)]);
        var service = FlowsAcross.Compile(
            "Acme.Service",
            [FlowsAcross.Service("private readonly Bus bus = new(null!); void Handle(Order order, string text) => bus.Publish(\"contacts\", new Invoice { Contact = order.Customer.Email, Number = order.Id.Trim() });")],
            FlowsAcross.Told(library));

        Assert.Equal(["customer.email -> contact (identity)", "id -> number (transformation)"], FlowsIn.Lines(FlowsAcross.Described(service)));
    }

    [Fact]
    public void An_object_of_a_class_that_has_no_name_outside_is_not_taken_for_what_is_declared()
    {
        var manifest = FlowsAcross.Apart(
            FlowsAcross.Library("""
                public class Mapper { public virtual string Of(Order order) => order.Id; }
                public static class Mappers<T> { private sealed class Own : Mapper { public override string Of(Order order) => order.Note!; } public static Mapper Make(string name) => new Own(); }
                """),
            FlowsAcross.Service("void Handle(Order order, string text) => Send(new Invoice { Number = Mappers<int>.Make(text).Of(order) });"));

        Assert.DoesNotContain(FlowsIn.Lines(manifest), line => line.StartsWith("id ", StringComparison.Ordinal) && line.EndsWith("(identity)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_base_class_without_summaries_hides_is_unknown()
    {
        var silent = FlowsAcross.Image(FlowsAcross.Compile("Acme.Silent", [FlowsAcross.Usings + "namespace Acme.Silent { public class Root { private readonly string _kept = Guid.NewGuid().ToString(); public string Kept() => _kept; } }"]));
        var library = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library("public class Derived(string name) : Acme.Silent.Root { private readonly string _name = name; public string Name => _name; }")], silent);

        Assert.DoesNotContain(FlowsAcross.Facts(library), fact => fact.Key.Contains("Derived.Derived(", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_others_can_call_is_told()
    {
        const string code = """
            public class Own { public string A(Order order) => order.Id; protected string B(Order order) => order.Id; internal string C(Order order) => order.Id; private string D(Order order) => C(order); public int E(int number) => number; public string F(Func<Order, string> pick, Order order) => pick(order); }
            internal static class Inner { public static string G(Order order) => order.Id; }
            """;

        Assert.Equal(["A", "B"], Told(code));
        Assert.Equal(["G", "A", "B", "C"], Told(code, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Acme.Service\")]"));
    }

    private static IEnumerable<string> Told(string code, string attributes = "") => FlowsAcross
        .Facts(FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(code), attributes]))
        .Select(fact => fact.Key[..fact.Key.IndexOf('(', StringComparison.Ordinal)])
        .Select(key => key[(key.LastIndexOf('.') + 1)..]);

    [Fact]
    public void Where_it_is_turned_off_or_nobody_can_use_it_nothing_is_told()
    {
        var library = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(Mapper)]);
        var application = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(Mapper + " public static class Program { public static void Main() { } }")])
            .WithOptions(library.Options.WithOutputKind(OutputKind.ConsoleApplication));

        Assert.NotEmpty(FlowsAcross.Facts(library, flows: true));
        Assert.Empty(FlowsAcross.Facts(library, flows: false));
        Assert.Empty(FlowsAcross.Facts(application, flows: true));
    }

    [Fact]
    public void A_huge_library_tells_of_its_likeliest_methods_within_bounds()
    {
        var fields = string.Concat(Enumerable.Range(0, 30).Select(index => $"public string Field{index} {{ get; set; }} = \"\";"));
        var copies = string.Concat(Enumerable.Range(0, 30).Select(index => $"Field{index} = from.Field{index},"));
        var methods = string.Concat(Enumerable.Range(0, 400).Select(index => $"public static Big Copy{index}(Big from) => new() {{ {copies} }};\n"));
        var library = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library($"public class Big {{ {fields} }} public static class Copies {{ {methods} }}")]);

        var facts = FlowsAcross.Facts(library);

        Assert.InRange(facts.Sum(fact => fact.Text.Length), 100_000, SummaryLimits.CharactersOfAll);
        Assert.True(facts.Count < 400, $"{facts.Count} are told");
        Assert.Equal(facts, FlowsAcross.Facts(library));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"v\":2,\"r\":[\"0\"]}")]
    [InlineData("{\"v\":\"1\",\"r\":[\"0\"]}")]
    [InlineData("{\"v\":1,\"r\":\"0\"}")]
    [InlineData("{\"v\":1,\"r\":[\"x\"]}")]
    [InlineData("{\"v\":1,\"r\":[\"--1\"]}")]
    [InlineData("{\"v\":1,\"r\":[\"99999999999\"]}")]
    [InlineData("{\"v\":1,\"r\":[\"p0\"]}")]
    [InlineData("{\"v\":1,\"r\":[\"p0\"],\"p\":[[\"p0\",null,null]]}")]
    [InlineData("{\"v\":1,\"r\":[\"@nothing\"]}")]
    [InlineData("{\"v\":1,\"r\":[[]]}")]
    [InlineData("{\"v\":1,\"r\":[{\"m\":{\"Number\":\"0\"}}]}")]
    [InlineData("{\"v\":1,\"w\":[[\"0\"]]}")]
    [InlineData("{\"v\":1,\"w\":[[\"~0\",{}]]}")]
    [InlineData("{\"v\":1,\"u\":[[\"0\",\"perhaps\"]]}")]
    [InlineData("{\"v\":1,\"e\":[[\"0\",\"log\",null,\"/etc/passwd\",1,1]]}")]
    [InlineData("{\"v\":1,\"e\":[[\"0\",\"log\",null,\"../x.cs\",1,1]]}")]
    [InlineData("{\"v\":1,\"e\":[[\"@clock\",\"log\",null]]}")]
    [InlineData("{\"v\":1,\"r\":[\"0\"]")]
    public void What_is_no_summary_says_nothing(string text)
    {
        Assert.Null(SummaryText.Parse(text));
        Assert.Equal(UnknownMapping, FlowsIn.Lines(Claiming(text)));
    }

    [Theory]
    [InlineData("{\"v\":1,\"r\":[\"7.Nothing[].At{all}.[\"]}")]
    [InlineData("{\"v\":1,\"r\":[\"0.'.@'.[\"]}")]
    [InlineData("{\"v\":1,\"r\":[{\"t\":\"No.Such`9<!7,!!3,[],,>\",\"b\":[\"0\"],\"c\":\"this.Gone\"}]}")]
    [InlineData("{\"v\":1,\"r\":[{\"t\":\"System.Collections.Generic.List`1<\"}]}")]
    [InlineData("{\"v\":1,\"o\":[[5,[\"0\"]],[0,[\"0\"]]],\"w\":[[\"9\",{\"m\":{\"X\":[\"0\"]},\"i\":[\"0\"],\"h\":[\"0\"],\"l\":true}]],\"u\":[[\"3.A\",\"read\"]]}")]
    [InlineData("{\"v\":1,\"r\":[\"p1\"],\"p\":[[\"0\",\"!!9\",\"nonsense\"],[\"p0\",null,null]]}")]
    public void A_summary_of_things_that_are_not_there_breaks_nothing(string text)
    {
        Assert.NotNull(SummaryText.Parse(text));
        Assert.NotNull(Claiming(text));
    }

    [Fact]
    public void A_property_that_is_told_to_be_itself_ends()
    {
        var library = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library("public class Person(string name) { private readonly string _name = name; public string Name => _name; }")]);
        var hostile = FlowsAcross.Facts(library).Select(fact => fact.Key.EndsWith("Name.get", StringComparison.Ordinal) ? fact with { Text = "{\"v\":1,\"r\":[\"this.Name\",\"this.Name.Name\"]}" } : fact);
        var service = FlowsAcross.Compile(
            "Acme.Service",
            [FlowsAcross.Service("void Handle(Order order, string text) => Send(new Invoice { Number = new Person(order.Id).Name, Contact = order.Note });")],
            FlowsAcross.Image(FlowsAcross.WithFacts(library, hostile)));

        Assert.Contains("note -> contact (identity)", FlowsIn.Lines(FlowsAcross.Described(service)));
    }

    [Fact]
    public void Texts_that_are_cut_and_mixed_break_nothing()
    {
        var random = new Random(7);
        var texts = FlowsAcrossAssembliesTests.Programs
            .Take(12)
            .SelectMany(row => FlowsAcross.Facts(FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library((string)row[1])])))
            .Select(fact => fact.Text)
            .ToList();
        foreach (var text in texts)
        {
            Assert.Equal(text, SummaryText.Of(SummaryText.Parse(text)!));
            for (var round = 0; round < 200; round++)
            {
                var characters = text.ToCharArray();
                for (var change = random.Next(1, 4); change > 0; change--)
                    characters[random.Next(characters.Length)] = text[random.Next(text.Length)];
                SummaryText.Parse(new string(characters, 0, random.Next(2) == 0 ? characters.Length : random.Next(characters.Length)));
            }
        }
    }

    private static IReadOnlyList<string> UnknownMapping => FlowsIn.Lines(Claiming(null));

    private static Manifest Claiming(string? text)
    {
        var library = FlowsAcross.Compile("Acme.Shared", [FlowsAcross.Library(Mapper)]);
        var facts = text is null ? [] : FlowsAcross.Facts(library).Select(fact => fact with { Text = text });
        return FlowsAcross.Described(FlowsAcross.Compile("Acme.Service", [FlowsAcross.Service(UseOfMapper)], FlowsAcross.Image(FlowsAcross.WithFacts(library, facts))));
    }
}
