using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>A method of a library does not end the trail: what it tells of itself gives the flows that its code gives.</summary>
public sealed class FlowsAcrossAssembliesTests
{
    public static TheoryData<string, string, string, string[]> Programs => new()
    {
        {
            "mapper",
            "public static class Mapper { public static Invoice Map(Order order) => new() { Number = order.Id, Contact = order.Customer.Email, Total = 7 }; }",
            "void Handle(Order order, string text) => Send(Mapper.Map(order));",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "extension method with a nested object",
            "public static class Extensions { public static Invoice ToInvoice(this Order order) { var party = new Customer(); party.Email = order.Customer.Email.Trim(); return new Invoice { Party = party }; } }",
            "void Handle(Order order, string text) => Send(order.ToInvoice());",
            ["customer.email -> party.email (transformation)"]
        },
        {
            "part of the record as it is",
            "public static class Extensions { public static Customer Buyer(this Order order) => order.Customer; }",
            "void Handle(Order order, string text) => Send(new Invoice { Party = order.Buyer(), Number = order.Buyer().Id });",
            ["customer -> party (identity)", "customer.id -> number (identity)"]
        },
        {
            "items",
            "public static class Lines { public static List<Line> Copy(IEnumerable<Line> lines) => lines.Where(line => line.Price > 0).Select(line => new Line { Sku = line.Sku, Price = line.Price * 2 }).ToList(); public static long Total(List<Line> lines) => lines.Sum(line => line.Price); }",
            "void Handle(Order order, string text) => Send(new Invoice { Items = Lines.Copy(order.Lines), Total = Lines.Total(order.Lines) });",
            ["lines[].price -> items[].price (transformation)", "lines[].price -> total (aggregation)", "lines[].sku -> items[].sku (identity)"]
        },
        {
            "a loop",
            "public static class Lines { public static Invoice From(Order order) { var invoice = new Invoice(); foreach (var line in order.Lines) invoice.Items.Add(new Line { Sku = line.Sku }); return invoice; } }",
            "void Handle(Order order, string text) => Send(Lines.From(order));",
            ["lines[].sku -> items[].sku (identity)"]
        },
        {
            "generic methods",
            "public sealed class Envelope<T> { public T Body { get; set; } = default!; public string Tag { get; set; } = \"\"; } public static class Wrap { public static Envelope<T> Around<T>(T body, string tag) => new() { Body = body, Tag = tag }; public static T Open<T>(Envelope<T> envelope) => envelope.Body; }",
            "void Handle(Order order, string text) { var wrapped = Wrap.Around(order.Customer, order.Id); Send(new Invoice { Contact = Wrap.Open(wrapped).Email, Number = wrapped.Tag }); }",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "a generic class",
            "public sealed class Box<T>(T content) { private readonly T _content = content; public T Content => _content; public Box<TOther> With<TOther>(TOther other) => new(other); }",
            "void Handle(Order order, string text) { var box = new Box<Customer>(order.Customer); var other = box.With(order); Send(new Invoice { Contact = box.Content.Email, Number = other.Content.Id }); }",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "constructors and what they hide",
            "public class Person { private readonly string _mail; public Person(string mail, string name) { _mail = mail; Name = name.ToUpper(); } public string Name { get; } public string Mail() => _mail; public string Shown => Name + \"!\"; }",
            "void Handle(Order order, string text) { var person = new Person(order.Customer.Email, order.Id); Send(new Invoice { Contact = person.Mail(), Number = person.Name }); }",
            ["customer.email -> contact (identity)", "id -> number (transformation)"]
        },
        {
            "properties with bodies",
            "public class Person { private string _mail = \"\"; public string Mail { get => _mail; set => _mail = value.Trim(); } public string Shown => Mail + \"!\"; }",
            "void Handle(Order order, string text) { var person = new Person { Mail = order.Customer.Email }; Send(new Invoice { Contact = person.Mail, Number = person.Shown }); }",
            ["customer.email -> contact (transformation)", "customer.email -> number (transformation)"]
        },
        {
            "a builder",
            "public class InvoiceBuilder { private readonly Invoice _invoice = new(); public InvoiceBuilder For(string contact) { _invoice.Contact = contact; return this; } public InvoiceBuilder Numbered(string number) { _invoice.Number = number; return this; } public Invoice Build() => _invoice; }",
            "void Handle(Order order, string text) => Send(new InvoiceBuilder().For(order.Customer.Email).Numbered(order.Id).Build());",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "objects that are given and changed",
            "public static class Fill { public static void Into(Invoice invoice, Order order) { invoice.Number = order.Id; invoice.Contact = null; } }",
            "void Handle(Order order, string text) { var invoice = new Invoice { Contact = order.Customer.Email, Number = order.Note! }; Fill.Into(invoice, order); Send(invoice); }",
            ["id -> number (identity)"]
        },
        {
            "a field that is perhaps changed",
            "public static class Fill { public static void Maybe(Invoice invoice, Order order, bool really) { if (really) invoice.Number = order.Id; } }",
            "void Handle(Order order, string text) { var invoice = new Invoice { Number = order.Note! }; Fill.Maybe(invoice, order, text.Length > 3); Send(invoice); }",
            [" -> number (conditional)", "id -> number (identity)", "note -> number (identity)"]
        },
        {
            "fields that change places",
            "public static class Swap { public static void Both(Invoice invoice) { var kept = invoice.Number; invoice.Number = invoice.Contact!; invoice.Contact = kept; } }",
            "void Handle(Order order, string text) { var invoice = new Invoice { Number = order.Id, Contact = order.Note }; Swap.Both(invoice); Send(invoice); }",
            ["id -> contact (identity)", "note -> number (identity)"]
        },
        {
            "out and ref",
            "public static class Split { public static bool Try(Order order, out string id, ref string? note) { id = order.Id; note = order.Customer.Email; return true; } }",
            "void Handle(Order order, string text) { string? note = order.Note; if (Split.Try(order, out var id, ref note)) Send(new Invoice { Number = id, Contact = note }); }",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "masked",
            "public static class Mask { public static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))); }",
            "void Handle(Order order, string text) => Send(new Invoice { Contact = Mask.Hash(order.Customer.Email) });",
            ["customer.email -> contact (transformation, masked)"]
        },
        {
            "sinks",
            "public static class Audit { public static void Write(ILogger logger, Order order) => logger.LogInformation(\"order {Id}\", order.Id); public static void Show(string text) => Console.WriteLine(text.Trim()); }",
            "void Handle(Order order, string text) { Audit.Write(logger, order); Audit.Show(order.Customer.Email); Audit.Show(\"nothing\"); }",
            ["customer.email -> console (transformation)", "id -> log (identity)"]
        },
        {
            "text that is parsed",
            "public static class Json { public static T Parse<T>(string text) => JsonSerializer.Deserialize<T>(text)!; public static T Read<T>(byte[] bytes) => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetString(bytes))!; }",
            "void Handle(Order order, string text) => Send(new Invoice { Contact = Json.Parse<Order>(text).Customer.Email, Number = Json.Read<Order>(Encoding.UTF8.GetBytes(text)).Id });",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "text that is written",
            "public static class Json { public static string Write<T>(T value) => JsonSerializer.Serialize(value); }",
            "void Handle(Order order, string text) => Send(new Invoice { Contact = JsonSerializer.Deserialize<Customer>(Json.Write(order.Customer))!.Email });",
            ["customer.email -> contact (identity)"]
        },
        {
            "text that is parsed in a mapper",
            "public static class Json { public static Invoice Convert(string text) { var order = JsonSerializer.Deserialize<Order>(text)!; return new Invoice { Number = order.Id, Contact = order.Customer.Email }; } }",
            "void Handle(Order order, string text) => Send(Json.Convert(text));",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "a choice",
            "public static class Choose { public static string? Contact(Order order) => order.Id == \"0\" ? order.Note : order.Customer.Email; }",
            "void Handle(Order order, string text) => Send(new Invoice { Contact = Choose.Contact(order) });",
            ["customer.email -> contact (identity)", "id -> contact (conditional)", "note -> contact (identity)"]
        },
        {
            "copies of records",
            "public sealed record Contact(string Mail, string Name); public static class Contacts { public static Contact Renamed(this Contact contact, string name) => contact with { Name = name }; }",
            "void Handle(Order order, string text) { var contact = new Contact(order.Customer.Email, order.Id); var other = contact.Renamed(order.Note!); Send(new Invoice { Contact = other.Mail, Number = other.Name, Party = new Customer { Id = contact.Name } }); }",
            ["customer.email -> contact (identity)", "id -> party.id (identity)", "note -> number (identity)"]
        },
        {
            "tuples, tasks and iterators",
            "public static class Async { public static async Task<(string Mail, string Id)> Parts(Order order) { await Task.Yield(); return (order.Customer.Email, order.Id); } public static IEnumerable<Line> Each(Order order) { foreach (var line in order.Lines) yield return new Line { Sku = line.Sku }; } }",
            "void Handle(Order order, string text) { var (mail, id) = Async.Parts(order).Result; Send(new Invoice { Contact = mail, Number = id, Items = Async.Each(order).ToList() }); }",
            ["customer.email -> contact (identity)", "id -> number (identity)", "lines[].sku -> items[].sku (identity)"]
        },
        {
            "maps by name",
            "public static class Maps { public static Dictionary<string, string> Of(Order order) => new() { [\"mail\"] = order.Customer.Email, [\"id\"] = order.Id }; public static string? Mail(Dictionary<string, string> map) => map[\"mail\"]; }",
            "void Handle(Order order, string text) { var map = Maps.Of(order); Send(new Invoice { Contact = Maps.Mail(map), Number = map[\"id\"] }); }",
            ["customer.email -> contact (identity)", "id -> number (identity)"]
        },
        {
            "a base class in the library",
            "public abstract class Mapping { protected string Mail(Order order) => order.Customer.Email; }",
            "sealed class Own : Mapping { public Invoice Map(Order order) => new() { Contact = Mail(order) }; } void Handle(Order order, string text) => Send(new Own().Map(order));",
            ["customer.email -> contact (identity)"]
        },
        {
            "a conversion operator",
            "public sealed class Contact { public string Mail { get; set; } = \"\"; public static implicit operator Contact(Customer customer) => new() { Mail = customer.Email }; }",
            "void Handle(Order order, string text) { Contact contact = order.Customer; Send(new Invoice { Contact = contact.Mail }); }",
            ["customer.email -> contact (identity)"]
        },
        {
            "a method group",
            "public static class Lines { public static Line Copy(Line line) => new() { Sku = line.Sku }; }",
            "void Handle(Order order, string text) => Send(new Invoice { Items = order.Lines.Select(Lines.Copy).ToList() });",
            ["lines[].sku -> items[].sku (identity)"]
        },
        {
            "an interface on an object that is made here",
            "public interface IMapper { Invoice Map(Order order); } public class PlainMapper : IMapper { public Invoice Map(Order order) => new() { Number = order.Id }; }",
            "void Handle(Order order, string text) { IMapper mapper = new PlainMapper(); Send(mapper.Map(order)); }",
            ["id -> number (identity)"]
        },
        {
            "a class that nobody derives from",
            "public class Mapper { public virtual Invoice Map(Order order) => new() { Number = order.Id }; }",
            "void Handle(Order order, string text) => Send(Given(null!).Map(order)); Mapper Given(Mapper mapper) => mapper;",
            ["id -> number (identity)"]
        },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_in_two_assemblies_has_the_flows_that_it_has_in_one(string name, string library, string members, string[] flows)
    {
        var together = FlowsAcross.Together(FlowsAcross.Library(library), FlowsAcross.Service(members));
        var apart = FlowsAcross.Apart(FlowsAcross.Library(library), FlowsAcross.Service(members));

        Assert.True(flows.SequenceEqual(FlowsIn.Lines(together)), $"{name}, together: {string.Join("; ", FlowsIn.Lines(together))}");
        Assert.True(flows.SequenceEqual(FlowsIn.Lines(apart)), $"{name}, apart: {string.Join("; ", FlowsIn.Lines(apart))}");
        Assert.Equal(FlowsIn.Roots(together), FlowsIn.Roots(apart));
        Assert.Equal(Reads(together), Reads(apart));
    }

    // Whether the text of a record is taken for one value depends on how often it is parsed in sight.
    private static IEnumerable<string> Reads(Manifest manifest) => manifest.Endpoints.SelectMany(endpoint => endpoint.Reads).Where(read => read is not { Field: "", Use: ReadUse.Read }).Select(read => $"{read.Field} {read.Use}");
}
