using System.Collections;
using System.Data;
using Confluent.Kafka;
using Newtonsoft.Json;

namespace Acme.Sales;

public class Sale { public string Shop = ""; public string Cashier = ""; public decimal Amount; }

public static class Totals
{
    private static readonly Hashtable Cashiers = new Hashtable();

    public static void Run(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer)
    {
        consumer.Subscribe("sales");
        while (true)
        {
            var sale = JsonConvert.DeserializeObject<Sale>(consumer.Consume().Message.Value)!;
            Cashiers[sale.Shop] = sale.Cashier;
            foreach (DictionaryEntry entry in Cashiers)
                producer.Produce("cashiers", new Message<Null, string> { Value = JsonConvert.SerializeObject(new { Where = entry.Key, Who = entry.Value }) });
            var table = new DataTable();
            table.Rows.Add(sale.Shop);
            producer.Produce("tables", new Message<Null, string> { Value = JsonConvert.SerializeObject(new { Rows = table.Rows }) });
        }
    }
}
