using System.Text;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Legacy.Billing
{
    public class Buyer
    {
        [JsonProperty("vat_id")] public string VatId { get; set; } = "";
        [JsonProperty("phone")] public string Phone { get; set; } = "";
    }

    public class Row
    {
        [JsonProperty("article")] public string Article { get; set; } = "";
        [JsonProperty("quantity")] public int Quantity { get; set; }
        [JsonProperty("unit_price")] public decimal UnitPrice { get; set; }
    }

    public class Delivery
    {
        [JsonProperty("order_no")] public string OrderNo { get; set; } = "";
        [JsonProperty("buyer")] public Buyer Buyer { get; set; } = new Buyer();
        [JsonProperty("rows")] public Row[] Rows { get; set; } = new Row[0];
    }

    public class Position
    {
        [JsonProperty("article")] public string? Article;
        [JsonProperty("amount")] public decimal Amount;
    }

    public class Invoice
    {
        [JsonProperty("invoice_no")] public string? InvoiceNo { get; set; }
        [JsonProperty("vat_id")] public string? VatId { get; set; }
        [JsonProperty("positions")] public List<Position> Positions { get; set; } = new List<Position>();
        [JsonProperty("total")] public decimal Total { get; set; }
        [JsonProperty("date")] public DateTime Date { get; set; }
    }

    public static class InvoiceConverter
    {
        public static bool TryConvert(Delivery delivery, out Invoice invoice, out string message)
        {
            invoice = new Invoice();
            message = string.Empty;
            if (delivery.Rows == null || delivery.Rows.Length == 0)
            {
                message = "delivery without rows";
                return false;
            }

            decimal sum = 0;
            for (int i = 0; i < delivery.Rows.Length; i++)
            {
                Row row = delivery.Rows[i];
                Position position = new Position();
                position.Article = row.Article;
                position.Amount = row.Quantity * row.UnitPrice;
                sum = sum + position.Amount;
                invoice.Positions.Add(position);
            }

            invoice.InvoiceNo = "R-" + delivery.OrderNo;
            invoice.VatId = delivery.Buyer.VatId;
            invoice.Total = sum;
            invoice.Date = DateTime.Now;
            return true;
        }
    }

    public class BillingService : IDisposable
    {
        private readonly IConsumer<string, string> consumer;
        private readonly IProducer<string, string> producer;
        private readonly ILogger log;
        private bool running;

        public BillingService(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger log)
        {
            this.consumer = consumer;
            this.producer = producer;
            this.log = log;
        }

        public void Start()
        {
            this.running = true;
            this.consumer.Subscribe("Deliveries");
            while (this.running)
            {
                ConsumeResult<string, string> result = this.consumer.Consume(1000);
                if (result == null)
                    continue;
                Delivery? delivery = JsonConvert.DeserializeObject<Delivery>(result.Message.Value);
                Invoice invoice;
                string message;
                if (!InvoiceConverter.TryConvert(delivery!, out invoice, out message))
                {
                    this.log.LogWarning(string.Format("{0}: {1}", delivery!.OrderNo, message));
                    continue;
                }

                this.Send(invoice);
                this.consumer.Commit(result);
            }
        }

        public void Stop()
        {
            this.running = false;
        }

        public void Dispose()
        {
            this.consumer.Close();
            this.producer.Flush(TimeSpan.FromSeconds(10));
        }

        private void Send(Invoice invoice)
        {
            string json = JsonConvert.SerializeObject(invoice);
            this.producer.Produce("Invoices", new Message<string, string>() { Value = json });
        }
    }
}
