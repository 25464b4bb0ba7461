using DotNetCore.CAP;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Rental.Billing;

public class RentingCustomer { public int Number { get; set; } public string License { get; set; } = ""; }

public class RentalEnded
{
    public string Car { get; set; } = "";
    public RentingCustomer Customer { get; set; } = new();
    public DateTime From { get; set; }
    public DateTime To { get; set; }
    public decimal DayRate { get; set; }
    public int Kilometers { get; set; }
}

public class RentalBill
{
    public string Car { get; set; } = "";
    public int Customer { get; set; }
    public int Days { get; set; }
    public decimal Amount { get; set; }
    public decimal Extra { get; set; }
}

public interface IBilling
{
    RentalBill Bill(RentalEnded rental);
}

public sealed class Billing : IBilling
{
    private const int Free = 200;
    private const decimal PerKilometer = 0.25m;

    public RentalBill Bill(RentalEnded rental)
    {
        var days = (int)Math.Ceiling((rental.To - rental.From).TotalDays);
        var bill = new RentalBill { Car = rental.Car, Customer = rental.Customer.Number, Days = days, Amount = days * rental.DayRate };
        var tooMany = rental.Kilometers - days * Free;
        if (rental.Kilometers > Free)
            bill.Extra = (rental.Kilometers - Free) * PerKilometer;
        return bill;
    }
}

public sealed class RentalSubscriber : ICapSubscribe
{
    private readonly IBilling _billing;
    private readonly ICapPublisher _publisher;
    private readonly ILogger<RentalSubscriber> _logger;

    public RentalSubscriber(IBilling billing, ICapPublisher publisher, ILogger<RentalSubscriber> logger)
    {
        _billing = billing;
        _publisher = publisher;
        _logger = logger;
    }

    [CapSubscribe("rentals", Group = "billing")]
    public async Task OnEndedAsync(RentalEnded rental, CancellationToken cancellationToken)
    {
        _logger.LogInformation("billing {Car}", rental.Car);
        var bill = _billing.Bill(rental);
        await _publisher.PublishAsync("rental-bills", bill, cancellationToken: cancellationToken);
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IBilling, Billing>();
        services.AddTransient<RentalSubscriber>();
        services.AddCap(options => options.UseKafka("kafka:9092"));
    }
}
