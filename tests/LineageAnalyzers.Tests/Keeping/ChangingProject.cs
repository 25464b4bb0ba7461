using System.Text;
using System.Text.RegularExpressions;

namespace LineageAnalyzers.Tests.Keeping;

/// <summary>
/// A project whose files have places, «one|other», of which one alternative stands at a time. An edit takes another alternative, or puts white space, a comment
/// or a statement somewhere.
/// </summary>
internal sealed partial class ChangingProject
{
    /// <summary>Records that are written and read as a lock says.</summary>
    public static (string File, string Text)[] Contracts { get; } =
    [
        ("Topics.cs", """
            public static class Topics
            {
                public const string Prefix = "«shop|mall»";
                public static string Orders => «Prefix + ".orders"|"shop.orders"|Names.Orders()»;
                public static readonly string Refunds = «"shop.refunds"|Prefix + ".refunds"»;
                public static int Size(string text) { return text.Length«| + 1| * 2»; }
            }

            public static class Names
            {
                public static string Orders() { return "shop.«orders|refunds»"; }
                public static string Unused() { var text = "«a|b»"; return text«|.Trim()»; }
            }
            """),
        ("Order.cs", """
            public «sealed |»class Order
            {
                public string Id { get; set; } = "";
                public «string|int|string?» «Email|Mail» { get; set; } = default!;
                «|public int Count { get; set; }|public required string Tenant { get; set; }»
                public Line? Line { get; set; }
                public string Shown() { return Id«| + "!"»; }
            }
            """),
        ("Line.cs", """
            public sealed record Line(«string|int» Sku, int Quantity)
            {
                «|public decimal Price { get; set; }|[System.Text.Json.Serialization.JsonIgnore] public decimal Price { get; set; }»
                public int Twice() => Quantity * «2|3»;
            }
            """),
        ("Refund.cs", """
            public sealed class Refund
            {
                public string Id { get; set; } = "";
                «[System.Text.Json.Serialization.JsonPropertyName("Amount")] |»public decimal «Amount|Value» { get; set; }
            }
            """),
        ("Sender.cs", """
            class Sender(IProducer<string, string> producer, Wire wire)
            {
                private readonly string _topic = «Topics.Orders|"shop.orders"»;

                public void Send(Order order)
                {
                    «|var note = order.Shown();»
                    producer.Produce(«_topic|Topics.Orders|Pick()», new Message<string, string> { Value = wire.«Text|Plain»(order) });
                }

                private string Pick() => «Topics.Orders|_topic»;

                public int Count() { var sum = «1|2|Topics.Size("x")»; return sum; }
            }
            """),
        ("Refunds.cs", """
            class Refunds(IProducer<string, string> producer)
            {
                public void Send(Refund refund) => producer.Produce(Topics.Refunds, new Message<string, string> { Value = JsonSerializer.Serialize(«refund|(object)refund|refund.Id») });
                public string Describe(Refund refund) { return refund.Id«| + refund|.ToUpperInvariant()»; }
            }
            """),
        ("Wire.cs", """
            class Wire
            {
                private readonly JsonSerializerOptions _options = new(«JsonSerializerDefaults.Web|»);
                public string Text<T>(T value) { return JsonSerializer.Serialize(value«|, _options»); }
                public string Plain<T>(T value) => JsonSerializer.Serialize(value);
                public string Log() { return "«one|two»"; }
            }
            """),
        ("Worker.cs", """
            class Worker(IConsumer<string, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("shop.orders");
                    var order = JsonSerializer.Deserialize<Order>(consumer.Consume(1000).Message.Value)!;
                    Handle(order);
                }

                private void Handle(Order order) { System.Console.WriteLine(order.«Id|Line?.Sku|Shown()»); «|Log(order);» }

                private static void Log(Order order) { System.Console.WriteLine(«"order"|order.Id|order.Line»); }

                public void Idle() { «|var wait = 5;|System.Console.WriteLine();» }
            }
            """),
        ("Other.cs", """
            namespace Elsewhere
            {
                public class Other
                {
                    private int _count = «1|2»;
                    public int Add(int number) { «|_count++;|_count += number;» return _count«|+ 1»; }
                    public string Name => "«x|y»";
                    «|public string Orders() => "shop.orders";|public static implicit operator string(Other other) => "";»
                }
            }
            """),
    ];

    /// <summary>Records with classified fields, which go from one topic to others and into logs.</summary>
    public static (string File, string Text)[] Flows { get; } =
    [
        ("Order.cs", """
            public sealed class Order
            {
                public string Id { get; set; } = "";
                «[Classified("PII")] |»public string Email { get; set; } = "";
                «|[Classified("PII")] »public string Name { get; set; } = "";
                public string Shown() { return «Id|Email|Id + Name»; }
            }
            """),
        ("Copy.cs", """
            public sealed class Copy
            {
                public string Id { get; set; } = "";
                «|[Classified("PII")] »public string Contact { get; set; } = "";
                «|public int Count { get; set; }»
            }
            """),
        ("Mapper.cs", """
            public sealed class Mapper
            {
                private string _last = "";
                public Copy ToCopy(Order order)
                {
                    var copy = new Copy { Id = order.Id };
                    copy.Contact = «order.Email|order.Id|Mask(order.Email)|order.Shown()»;
                    «|_last = order.Email;|Keep(order.Id);»
                    return copy;
                }

                public string Last() { return «_last|""»; }
                public void Keep(string text) { «_last = text;|» }
                private static string Mask(string text) => «"***"|text.Trim()|text»;
            }
            """),
        ("Relay.cs", """
            public sealed class Relay(IConsumer<string, string> consumer, IProducer<string, string> producer, Mapper mapper)
            {
                public void Run()
                {
                    consumer.Subscribe(Topics.Orders);
                    while (true)
                    {
                        var order = JsonSerializer.Deserialize<Order>(consumer.Consume(1000).Message.Value)!;
                        «|Console.WriteLine(order.Email);|Report(order);»
                        Send(mapper.ToCopy(order)«|, order.Email»);
                    }
                }

                private void Send(Copy copy, string key = "") { producer.Produce(Topics.Copies, new Message<string, string> { Key = «copy.Id|key|copy.Contact», Value = JsonSerializer.Serialize(copy) }); }
                private static void Report(Order order) { «Console.WriteLine(order.Id);|Console.WriteLine(order.Shown());|Audit.Write(order.Name);|throw new InvalidOperationException(order.Email);» }
                private int Idle(int count) { «|count++;|Audit.Write("idle");» return count; }
            }
            """),
        ("Audit.cs", """
            public static class Audit
            {
                private static int _count = «0|1»;
                public static void Write(string text) { «Console.WriteLine(text);|_count++;|Store.Last = text;» }
                public static int Count() { var sum = «_count|2»; return sum; }
            }

            public static class Store
            {
                public static string Last = "";
            }
            """),
        ("Reader.cs", """
            public sealed class Reader(IConsumer<string, string> consumer, Mapper mapper)
            {
                public void Read()
                {
                    consumer.Subscribe("«shop.copies|shop.orders»");
                    var copy = JsonSerializer.Deserialize<«Copy|Order»>(consumer.Consume(1000).Message.Value)!;
                    Console.WriteLine(copy.«Id|ToString()»);
                    «|Console.WriteLine(Store.Last);|Console.WriteLine(mapper.Last());»
                }
            }
            """),
        ("Topics.cs", """
            public static class Topics
            {
                public static string Orders => «"shop.orders"|Prefix() + ".orders"»;
                public static readonly string Copies = "shop.«copies|copies-retry»";
                private static string Prefix() { return "«shop|mall»"; }
            }
            """),
        ("Caller.cs", """
            public sealed class Caller(Relay relay, Mapper mapper)
            {
                private readonly Producer _other = new();
                public void Start() { «|relay.Run();|mapper.Keep(_other.Name);» }
                public int Add(int number) { «|number++;|var config = new ProducerConfig { Acks = Acks.Leader };» return number; }
            }

            public sealed class Producer { public string Name => "«a|b»"; }
            """),
    ];

    // What an edit may put between two tokens. A directive is one of them: it changes what code means, and kept findings must notice.
    private static readonly string[] Spaces = [" ", "\n", "/* note */", "\n// note\n", "\n#pragma warning disable CS0168\n", "\n#nullable disable\n", "\n#nullable enable\n"];
    private static readonly string[] Statements = ["var extra = 1;", "System.GC.Collect();", "new System.Text.StringBuilder().Append(1);", "Produce();", "{"];

    private readonly (string File, string Text)[] _templates;
    private readonly Random _random;
    private readonly Dictionary<string, List<string[]>> _slots = [];
    private readonly Dictionary<string, List<int>> _chosen = [];
    private readonly Dictionary<string, (int Place, string Text)> _inserted = [];

    public ChangingProject((string File, string Text)[] templates, int seed)
    {
        _templates = templates;
        _random = new Random(seed);
        foreach (var (file, text) in templates)
        {
            _slots[file] = Slot().Matches(text).Select(match => match.Groups[1].Value.Split('|')).ToList();
            _chosen[file] = _slots[file].ConvertAll(_ => 0);
        }
    }

    public IReadOnlyList<string> Files => [.. _templates.Select(template => template.File)];

    /// <summary>Changes a file; gives its name.</summary>
    public string Edit()
    {
        // What was put in is mostly taken out at once: beside code that does not compile there is little to find.
        var file = _inserted.Count > 0 && _random.Next(2) == 0 ? _inserted.Keys.First() : Files[_random.Next(Files.Count)];
        if (_inserted.Remove(file))
            return file;
        var slots = _slots[file];
        if (_random.Next(3) > 0 && slots.Count > 0)
        {
            var slot = _random.Next(slots.Count);
            _chosen[file][slot] = _random.Next(slots[slot].Length);
        }
        else
        {
            _inserted[file] = (_random.Next(1, 100), _random.Next(2) == 0 ? Spaces[_random.Next(Spaces.Length)] : Statements[_random.Next(Statements.Length)]);
        }

        return file;
    }

    /// <summary>A file as it is now.</summary>
    public string TextOf(string file)
    {
        var index = 0;
        var text = Slot().Replace(_templates.Single(template => template.File == file).Text, _ => _slots[file][index][_chosen[file][index++]]);
        return Verifiers.RuleCode.Usings + (_inserted.TryGetValue(file, out var inserted) ? Insert(text, inserted.Place, inserted.Text) : text);
    }

    // White space goes before any word, a statement behind a brace that opens.
    private static string Insert(string text, int place, string inserted)
    {
        var places = Regex.Matches(text, char.IsWhiteSpace(inserted[0]) || inserted[0] == '/' ? "(?<=[ (])(?=[A-Za-z_])" : @"\{");
        var match = places[place % places.Count];
        var position = match.Index + match.Length;
        return new StringBuilder(text).Insert(position, inserted).ToString();
    }

    [GeneratedRegex("«([^»]*)»")]
    private static partial Regex Slot();
}
