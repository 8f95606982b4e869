using System.Buffers.Text;
using SIJointSite.Addresses;
using SIJointSite.Features.Triage.Saved;

namespace SIJointSite.Features.Triage.Links;

/// <summary>
/// Answers a viewer of SMART Health Links with the sealed file of a saved result. The key is not in the request, so the site cannot
/// read what it hands out. A wrong, a deleted and an expired one are the same answer.
/// </summary>
public static class HealthLinkFiles
{
    public static void MapHealthLinks(this WebApplication app) =>
        app.MapRead(HealthLink.Files + "{file}", ReadAsync).WithMetadata(new PageUseAttribute(PageUse.HoldsAnswers));

    /// <remarks>
    /// The specification has a viewer say who asks ("recipient"). That is nobody's business here: it is neither asked for nor kept.
    /// </remarks>
    private static async Task<IResult> ReadAsync(
        string file, HttpContext context, SavedCheckStore store, TriageLimits limits, CancellationToken cancellationToken)
    {
        // Viewers run in browsers on sites of their own. No cookie goes along, and nothing can be read without the key.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        if (!Base64Url.IsValid(file))
            return TypedResults.NotFound();
        if ((limits.WrongLinks.Refuse(context, onlyLook: true) ?? limits.LinkFiles.Refuse(context)) is not null)
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        return await store.ReadFileAsync(file, cancellationToken) switch
        {
            LinkFileAnswer.Found found => TypedResults.Text(HealthLink.ToJwe(found.File), "application/jose"),
            LinkFileAnswer.NotFound => limits.WrongLinks.Refuse(context) is null
                ? TypedResults.NotFound() : TypedResults.StatusCode(StatusCodes.Status429TooManyRequests),
            _ => TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable),
        };
    }
}
