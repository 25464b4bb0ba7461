namespace LineageAnalyzers.Tests.Flow;

/// <summary>Which fields of a consumed record the code reads, and how.</summary>
public sealed class ReadsTests
{
    [Theory]
    [InlineData("_ = order.Customer.Email;", "customer.email read")]
    [InlineData("_ = order.Customer?.Email?.Length;", "customer.email read")]
    [InlineData("if (order.Note is null) return;", "note test")]
    [InlineData("if (order.Note == \"x\") return;", "note test")]
    [InlineData("if (string.IsNullOrEmpty(order.Note)) return;", "note test")]
    [InlineData("switch (order.Id) { case \"a\": return; }", "id switch")]
    [InlineData("_ = order.Id switch { \"a\" => 1, _ => 2 };", "id switch")]
    [InlineData("if (order is { Customer.Email: \"a\" }) return;", "customer.email read")]
    [InlineData("var customer = order.Customer; _ = customer.Id;", "customer.id read")]
    [InlineData("foreach (var line in order.Lines) _ = line.Sku;", "lines read", "lines[].sku read")]
    [InlineData("_ = order.Lines.Count;", "lines read")]
    [InlineData("_ = order.Lines.Any(line => line.Price > 0);", "lines read", "lines[].price read")]
    [InlineData("_ = order.ToString();", " whole")]
    [InlineData("System.Console.WriteLine(order.Customer);", "customer whole")]
    [InlineData("System.Console.WriteLine(new object[] { 1, order });", " whole")]
    [InlineData("System.Console.WriteLine(new System.Collections.Generic.Dictionary<string, Customer> { [\"a\"] = order.Customer });", "customer whole")]
    [InlineData("System.Console.WriteLine(new Invoice { Party = order.Customer });", "customer whole")]
    [InlineData("System.Console.WriteLine(new Invoice { Number = \"1\" });")]
    [InlineData("_ = nameof(order.Note);")]
    [InlineData("order.Note = \"x\";")]
    public void A_use_is_told_by_what_is_done_with_the_member(string statement, params string[] expected) =>
        Assert.Equal(expected, FlowsIn.Reads($"void Handle(Order order, ConsumeResult<string, string> raw) {{ {statement} }}"));

    // What is not followed to its end may be read anywhere, so the whole of it counts as read.
    [Theory]
    [InlineData("_all.Add(order);", "private readonly List<Order> _all = new();", " whole")]
    [InlineData("_last = order;", "private Order? _last;", " whole")]
    [InlineData("Last = order;", "public static Order? Last { get; set; }", " whole")]
    [InlineData("Placed?.Invoke(order);", "public event Action<Order>? Placed;", " whole")]
    [InlineData("Helper.Use(order.Customer);", "delegate void Use(object o); static class Helper { public static Use Use = null!; }", "customer whole")]
    [InlineData("_ = $\"{order.Customer}\";", "", "customer whole")]
    [InlineData("_ = \"a\" + order.Customer;", "", "customer whole")]
    [InlineData("_ = JsonSerializer.Serialize(new { order.Customer });", "", "customer whole")]
    [InlineData("dynamic any = order; any.Send();", "", " whole")]
    [InlineData("var local = new List<Order> { order }; foreach (var one in local) _ = one.Id;", "", "id read")]
    [InlineData("IKnown known = order.Customer; _ = known.Email;", "", "customer.email read")]
    [InlineData("Descend(order, 3);", "static void Descend(Order order, int depth) { if (depth > 0) Descend(order, depth - 1); else System.Console.Write(order.Id); }", " whole", "id read")]
    public void What_is_lost_from_sight_is_read_whole(string statement, string members, params string[] expected) =>
        Assert.Equal(expected, FlowsIn.Reads($"void Handle(Order order, ConsumeResult<string, string> raw) {{ {statement} }} {members}"));

    [Fact]
    public void A_consumer_whose_records_are_never_seen_reads_all_of_them()
    {
        var consumer = Verifiers.EndpointsIn.Single("""
            class Worker(IConsumer<string, string> consumer)
            {
                void Start() => consumer.Subscribe("orders");
            }
            """);
        Assert.Equal(["", "Whole"], consumer.Reads.SelectMany(read => new[] { read.Field, read.Use.ToString() }));
    }
    [Theory]
    [InlineData("_last = order;", " whole")]
    [InlineData("Last = order;", " whole")]
    [InlineData("_kept.Add(order.Id, order);", " whole", "id read")]
    [InlineData("_kept[order.Id] = order;", " whole", "id read")]
    [InlineData("Shared.Add(new List<Order> { order });", " whole")]
    [InlineData("var local = new List<Order>(); local.Add(order); _ = local[0].Id;", "id read")]
    [InlineData("var box = new Box(order); _ = box.Content.Id;", "id read")]
    [InlineData("_id = order.Id;", "id read")]
    public void What_outlives_the_call_may_be_read_later(string statement, params string[] expected) =>
        Assert.Equal(expected, FlowsIn.Reads($$"""
            private Order? _last;
            private string? _id;
            private readonly Dictionary<string, Order> _kept = [];
            private static readonly List<List<Order>> Shared = [];
            public static Order? Last { get; set; }
            void Handle(Order order, ConsumeResult<string, string> raw) { {{statement}} }
            private sealed class Box
            {
                public Box(Order content) => Content = content;
                public Order Content { get; }
            }
            """));

    [Fact]
    public void What_a_service_keeps_may_be_read_later() =>
        Assert.Equal([" whole", "id read"], FlowsIn.Reads("""
            void Handle(Order order, ConsumeResult<string, string> raw) => Provider.GetRequiredService<IStore>().Keep(order);
            private static readonly IServiceProvider Provider = null!;
            public interface IStore { void Keep(Order order); }
            public sealed class Store : IStore
            {
                private readonly Dictionary<string, List<Order>> _orders = [];
                public void Keep(Order order) => _orders.Add(order.Id, new List<Order> { order });
            }
            """));

    [Fact]
    public void The_strongest_use_counts_and_every_place_is_listed()
    {
        var manifest = FlowsIn.Service("""
            void Handle(Order order, ConsumeResult<string, string> raw)
            {
                if (order.Note is null) return;
                Log(order.Note);
                Log(order.Note);
            }

            static void Log(string text) { }
            """);
        var read = Assert.Single(manifest.Endpoints.Single(endpoint => endpoint.Direction == Model.Manifests.Direction.Consume).Reads);
        Assert.Equal(Model.Manifests.ReadUse.Read, read.Use);
        Assert.Equal(3, read.Locations.Count);
    }

    [Fact]
    public void A_field_that_nobody_reads_is_not_listed() =>
        Assert.Equal(["id read"], FlowsIn.Reads("void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = order.Id });"));

    [Fact]
    public void Code_that_is_too_much_to_follow_may_read_every_field()
    {
        // Each method calls the next one twice, so that the last one would run more often than anything is followed.
        var methods = string.Join("\n", Enumerable.Range(0, 20).Select(number => $"static void Step{number}(string text) {{ Step{number + 1}(text); Step{number + 1}(text); }}"));

        Assert.Equal([" whole", "id read"], FlowsIn.Reads($$"""
            void Handle(Order order, ConsumeResult<string, string> raw)
            {
                Step0(order.Id);
                _ = order.Note;
            }
            {{methods}}
            static void Step20(string text) { }
            """));
    }
}
