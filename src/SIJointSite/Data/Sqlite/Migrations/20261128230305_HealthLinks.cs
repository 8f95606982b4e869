using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SIJointSite.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HealthLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "LinkFile",
                table: "SavedChecks",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LinkId",
                table: "SavedChecks",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedChecks_LinkId",
                table: "SavedChecks",
                column: "LinkId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SavedChecks_LinkId",
                table: "SavedChecks");

            migrationBuilder.DropColumn(
                name: "LinkFile",
                table: "SavedChecks");

            migrationBuilder.DropColumn(
                name: "LinkId",
                table: "SavedChecks");
        }
    }
}
