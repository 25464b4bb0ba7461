using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine;
using Wolverine.Kafka;

namespace Cinema.Tickets;

public record SeatsReserved(string ReservationId, string ShowId, string[] Seats, decimal PricePerSeat, string Email, DateTimeOffset Until);

public record PaymentRequested(string Reference, decimal Amount, string Payer, DateTimeOffset Deadline);

public record SeatMapChanged(string ShowId, int Taken);

public record PaymentSettled(string Reference, string TransactionId, decimal Amount, string CardHolder);

public record TicketIssued(string Reservation, string Barcode, string Receipt);

public record RefundNeeded(string Transaction, decimal Amount);

public interface IOccupancy
{
    int Take(string show, IReadOnlyCollection<string> seats);
}

public sealed class Occupancy : IOccupancy
{
    private readonly Dictionary<string, HashSet<string>> _taken = [];

    public int Take(string show, IReadOnlyCollection<string> seats)
    {
        if (!_taken.TryGetValue(show, out var taken))
            _taken[show] = taken = [];
        taken.UnionWith(seats);
        return taken.Count;
    }
}

public class SeatsReservedHandler(IOccupancy occupancy)
{
    // Wolverine sends on what a handler returns.
    public (PaymentRequested, SeatMapChanged) Handle(SeatsReserved reserved)
    {
        var amount = reserved.Seats.Length * reserved.PricePerSeat;
        var payment = new PaymentRequested(reserved.ReservationId, amount, reserved.Email, reserved.Until);
        return (payment, new SeatMapChanged(reserved.ShowId, occupancy.Take(reserved.ShowId, reserved.Seats)));
    }
}

public static class PaymentSettledHandler
{
    public static object Handle(PaymentSettled settled, ILogger logger)
    {
        if (settled.Amount <= 0)
            return new RefundNeeded(settled.TransactionId, Math.Abs(settled.Amount));

        logger.LogInformation("{Reference} is paid", settled.Reference);
        return new TicketIssued(settled.Reference, Barcode(settled), $"{settled.TransactionId}: {settled.Amount:0.00}");
    }

    private static string Barcode(PaymentSettled settled) => settled.Reference.Replace("-", "").PadLeft(16, '0');
}

public static class Program
{
    public static void Configure(IHostBuilder host) => host.UseWolverine(options =>
    {
        options.UseKafka("kafka:9092").AutoProvision();
        options.ListenToKafkaTopic("seats-reserved").ReceiveRawJson<SeatsReserved>();
        options.ListenToKafkaTopic("payments-settled").ReceiveRawJson<PaymentSettled>();
        options.PublishMessage<PaymentRequested>().ToKafkaTopic("payment-requests");
        options.PublishMessage<SeatMapChanged>().ToKafkaTopic("seat-maps");
        options.PublishMessage<TicketIssued>().ToKafkaTopic("tickets");
        options.PublishMessage<RefundNeeded>().ToKafkaTopic("refunds");
    });
}
