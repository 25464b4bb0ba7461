namespace LineageAnalyzers.Tests.Flow;

/// <summary>From the fields of a consumed record to those of a produced one.</summary>
public sealed class RecordFlowTests
{
    [Fact]
    public void A_field_that_is_copied_is_an_identity() =>
        Assert.Equal(
            ["customer.email -> contact (identity)", "id -> number (identity)"],
            FlowsIn.Of("void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = order.Id, Contact = order.Customer.Email });"));

    [Fact]
    public void Computing_is_a_transformation() =>
        Assert.Equal(
            ["customer.email -> contact (transformation)", "id -> number (transformation)"],
            FlowsIn.Of("void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = $\"INV-{order.Id}\", Contact = order.Customer.Email.ToLowerInvariant() });"));

    [Fact]
    public void An_object_that_is_copied_whole_is_one_flow() =>
        Assert.Equal(
            ["customer -> party (identity)", "lines -> items (identity)"],
            FlowsIn.Of("void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Party = order.Customer, Items = order.Lines });"));

    [Fact]
    public void Items_that_are_mapped_keep_their_fields_apart() =>
        Assert.Equal(
            ["lines[].price -> items[].price (transformation)", "lines[].price -> total (aggregation)", "lines[].sku -> items[].sku (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var items = order.Lines.Where(line => line.Price > 0).Select(Map).ToList();
                    Send(new Invoice { Items = items, Total = order.Lines.Sum(line => line.Price) });
                }

                static Line Map(Line line) => new() { Sku = line.Sku, Price = line.Price * 100 };
                """));

    [Fact]
    public void A_value_that_is_overwritten_does_not_arrive() =>
        Assert.Equal(
            ["id -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var invoice = new Invoice { Contact = order.Customer.Email };
                    invoice.Contact = order.Id;
                    Send(invoice);
                }
                """));

    [Fact]
    public void Two_objects_of_one_type_are_two_things() =>
        Assert.Equal(
            ["id -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var one = Make(order.Customer.Email);
                    var two = Make(order.Id);
                    Send(two);
                }

                static Invoice Make(string contact) => new() { Contact = contact };
                """));

    [Fact]
    public void Each_way_that_a_value_may_take_is_shown_and_what_decides_too() =>
        Assert.Equal(
            ["customer.email -> contact (identity)", "id -> contact (identity)", "note -> contact (conditional)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    string contact;
                    if (order.Note == "x") contact = order.Customer.Email; else contact = order.Id;
                    Send(new Invoice { Contact = contact });
                }
                """));

    [Fact]
    public void A_way_that_returns_early_is_not_mixed_with_the_other() =>
        Assert.Equal(
            ["id -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var contact = order.Id;
                    if (order.Note is null) { contact = order.Customer.Email; return; }
                    Send(new Invoice { Contact = contact });
                }
                """));

    [Fact]
    public void What_an_early_return_leaves_behind_counts_too() =>
        Assert.Equal(
            ["customer.email -> contact (identity)", "id -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var invoice = new Invoice();
                    Fill(invoice, order);
                    Send(invoice);
                }

                static void Fill(Invoice invoice, Order order)
                {
                    invoice.Contact = order.Id;
                    if (DateTime.UtcNow.Hour > 3) return;
                    invoice.Contact = order.Customer.Email;
                }
                """));

    [Fact]
    public void An_override_is_found_by_the_type_of_the_object() =>
        Assert.Equal(
            ["id -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw) { Mapper mapper = new Second(); Send(mapper.Map(order)); }
                abstract class Mapper { public abstract Invoice Map(Order order); }
                sealed class First : Mapper { public override Invoice Map(Order order) => new() { Contact = order.Customer.Email }; }
                sealed class Second : Mapper { public override Invoice Map(Order order) => new() { Contact = order.Id }; }
                """));

    [Fact]
    public void Without_the_type_of_the_object_every_override_counts() =>
        Assert.Equal(
            ["customer.email -> contact (identity)", "id -> contact (identity)"],
            FlowsIn.Of("""
                private readonly Mapper _mapper = null!;
                void Handle(Order order, ConsumeResult<string, string> raw) => Send(_mapper.Map(order));
                abstract class Mapper { public abstract Invoice Map(Order order); }
                sealed class First : Mapper { public override Invoice Map(Order order) => new() { Contact = order.Customer.Email }; }
                sealed class Second : Mapper { public override Invoice Map(Order order) => new() { Contact = order.Id }; }
                """));

    [Fact]
    public void Local_functions_loops_and_lists_are_followed() =>
        Assert.Equal(
            ["id -> number (identity)", "lines[].sku -> items[].sku (identity)"],
            FlowsIn.Of("""
                private readonly IProducer<string, string> _unused = null!;
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var items = new List<Line>();
                    foreach (var line in order.Lines)
                        items.Add(new Line { Sku = line.Sku });
                    SendAll();

                    void SendAll() => Send(new Invoice { Number = order.Id, Items = items });
                }
                """));

    [Fact]
    public void A_value_that_travels_through_turns_of_a_loop_arrives() =>
        Assert.Equal(
            ["lines[].sku -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    string? before = null, last = null;
                    foreach (var line in order.Lines)
                    {
                        before = last;
                        last = line.Sku;
                    }

                    Send(new Invoice { Contact = before });
                }
                """));

    [Fact]
    public void Out_parameters_and_dictionaries_by_constant_key_are_followed() =>
        Assert.Equal(
            ["customer.email -> contact (identity)", "id -> number (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var values = new Dictionary<string, string> { ["number"] = order.Id, ["other"] = order.Note! };
                    if (TryMail(order, out var mail))
                        Send(new Invoice { Number = values["number"], Contact = mail });
                }

                static bool TryMail(Order order, out string mail) { mail = order.Customer.Email; return true; }
                """));

    [Fact]
    public void Interfaces_with_one_implementation_are_followed() =>
        Assert.Equal(
            ["customer.email -> contact (identity)"],
            FlowsIn.Of("""
                private readonly IMapper _mapper = new Mapper();
                void Handle(Order order, ConsumeResult<string, string> raw) => Send(_mapper.Map(order));
                interface IMapper { Invoice Map(Order order); }
                sealed class Mapper : IMapper { public Invoice Map(Order order) => new() { Contact = order.Customer.Email }; }
                """));

    [Fact]
    public void Keys_and_headers_are_parts_of_their_own() =>
        Assert.Equal(
            [" -> key# (identity)", "customer.email -> header#mail (transformation)", "id -> number (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> result) => producer.Produce("invoices", new Message<string, string>
                {
                    Key = result.Message.Key,
                    Value = JsonSerializer.Serialize(new Invoice { Number = order.Id }),
                    Headers = new Headers { { "mail", Encoding.UTF8.GetBytes(order.Customer.Email) } },
                });
                """));

    [Fact]
    public void A_record_that_is_sent_on_as_it_came_is_one_flow_and_is_read_whole()
    {
        const string code = """
            void Handle(Order order, ConsumeResult<string, string> result) =>
                producer.Produce("orders.dlq", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            """;
        Assert.Equal([" -> " + " (identity)"], FlowsIn.Of(code));
        Assert.Equal([" whole"], FlowsIn.Reads(code));
    }

    [Fact]
    public void A_hash_masks()=>
        Assert.Equal(
            ["customer.email -> contact (transformation, masked)"],
            FlowsIn.Of("void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Contact = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(order.Customer.Email))) });"));

    [Fact]
    public void Tuples_patterns_and_deconstruction_are_followed() =>
        Assert.Equal(
            ["customer.email -> contact (identity)", "id -> number (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var (number, contact) = Split(order);
                    if (order is { Customer: { Email: var mail } })
                        contact = mail;
                    Send(new Invoice { Number = number, Contact = contact });
                }

                static (string, string) Split(Order order) => (order.Id, order.Customer.Email);
                """));

    [Fact]
    public void Records_and_with_are_followed() =>
        Assert.Equal(
            ["customer.id -> party.id (identity)", "id -> party.email (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Party = order.Customer with { Email = order.Id } });
                """));

    [Fact]
    public void Asynchronous_code_is_followed() =>
        Assert.Equal(
            ["customer.email -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw) => HandleAsync(order).GetAwaiter().GetResult();

                async Task HandleAsync(Order order)
                {
                    var contact = await ContactAsync(order).ConfigureAwait(false);
                    await Task.WhenAll(SendAsync(contact), Task.Delay(1));
                }

                static async Task<string> ContactAsync(Order order) { await Task.Yield(); return order.Customer.Email; }

                Task SendAsync(string contact) { Send(new Invoice { Contact = contact }); return Task.CompletedTask; }
                """));

    [Fact]
    public void What_is_taken_out_of_a_queue_is_what_was_put_in() =>
        Assert.Equal(
            ["customer.email -> contact (identity)"],
            FlowsIn.Of("""
                void Handle(Order order, ConsumeResult<string, string> raw)
                {
                    var queue = new System.Collections.Concurrent.BlockingCollection<string>();
                    queue.Add(order.Customer.Email);
                    Send(new Invoice { Contact = queue.Take() });
                }
                """));

    [Fact]
    public void An_object_that_unknown_code_fills_holds_no_constants()
    {
        var manifest = FlowsIn.Service("""
            void Handle(Order order, ConsumeResult<string, string> raw)
            {
                var invoice = new Invoice();
                Newtonsoft.Json.JsonConvert.PopulateObject(order.Id, invoice);
                Send(invoice);
            }
            """);
        Assert.DoesNotContain("constant -> contact", FlowsIn.Roots(manifest));
        Assert.Contains("unknown -> contact", FlowsIn.Roots(manifest));
    }

    [Fact]
    public void What_is_not_from_a_record_has_a_root() =>
        Assert.Equal(
            ["clock -> number", "constant -> items", "constant -> key#", "constant -> party", "constant -> total", "random -> contact"],
            FlowsIn.Roots(FlowsIn.Service("""
                void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice { Number = DateTime.UtcNow.ToString(), Contact = Guid.NewGuid().ToString() });
                """)));

    [Theory]
    [InlineData("System.Console.ReadLine()", "unknown -> number")]
    [InlineData("System.IO.File.ReadAllText(\"number.txt\")", "unknown -> number")]
    [InlineData("System.Environment.MachineName", "unknown -> number")]
    [InlineData("System.Environment.NewLine", "constant -> number")]
    [InlineData("System.Guid.Empty.ToString()", "constant -> number")]
    public void What_comes_from_outside_is_no_constant(string expression, string expected) => Assert.Contains(
        expected, FlowsIn.Roots(FlowsIn.Service($"void Handle(Order order, ConsumeResult<string, string> raw) => Send(new Invoice {{ Number = {expression}! }});")));

    [Fact]
    public void A_token_that_stops_a_call_is_no_data() => Assert.DoesNotContain(
        "unknown -> number",
        FlowsIn.Roots(FlowsIn.Service("""
            void Handle(Order order, ConsumeResult<string, string> raw) { }
            public async Task RunAsync(CancellationToken stop) => Send(new Invoice { Number = await Fixed(stop) });
            static Task<string> Fixed(CancellationToken stop) => Task.Run(() => "1", stop);
            """)));

    [Fact]
    public void What_a_method_deconstructs_is_what_its_code_gives() => Assert.Equal(
        ["id -> number (identity)"],
        FlowsIn.Of("""
            void Handle(Order order, ConsumeResult<string, string> raw)
            {
                var (first, (second, third)) = new Parts { Text = order.Id };
                Send(new Invoice { Number = second });
            }
            public sealed class Parts
            {
                public string Text { get; set; } = "";
                public void Deconstruct(out string head, out Parts tail) => (head, tail) = (Text, this);
            }
            """));
}
