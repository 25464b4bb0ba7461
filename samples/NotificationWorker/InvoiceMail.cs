using Acme.Invoices;

namespace Acme.NotificationWorker;

/// <summary>The mail that tells a customer of an invoice.</summary>
internal static class InvoiceMail
{
    public static Mail For(InvoiceIssued invoice) => new(
        To: invoice.BillTo.Email,
        Subject: $"Your invoice {invoice.InvoiceId}",
        Text: $"Dear {invoice.BillTo.Name}, we have charged {invoice.TotalInCents / 100m:0.00} {invoice.Currency} for order {invoice.OrderId}.");
}
