using Microsoft.AspNetCore.Http.HttpResults;

namespace Acme.OrderService;

internal static class OrderEndpoints
{
    public static void MapOrders(this IEndpointRouteBuilder app) => app.MapPost("/orders", PlaceAsync);

    private static async Task<Accepted<OrderAccepted>> PlaceAsync(
        PlaceOrderRequest request, OrderMapper mapper, OrderPublisher publisher, CancellationToken cancellationToken)
    {
        var order = mapper.Map(request);
        await publisher.PublishAsync(order, cancellationToken);
        return TypedResults.Accepted($"/orders/{order.orderId}", new OrderAccepted(order.orderId));
    }
}

/// <summary>The answer to <c>POST /orders</c>.</summary>
internal sealed record OrderAccepted(string OrderId);
